package io.waymark.calendar;

import static io.waymark.calendar.Plans.MONDAY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.spans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.calendar.ZoneHistory.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Line 2: Local times resolve as {@code java.time} does (gap forward, overlap earlier, {@code
 * atStartOfDay}). A period's zone is the account's at 00:00Z on the day before its first date, and
 * stays. A cohort is RUNNING from its start date at 00:00 in UTC+14; check-ins then open by date,
 * each in its person's zone.
 */
class Line02ZonesAndOpeningTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest(name = "{0} from {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,               start,      opens
          UTC,                2026-01-05, 2026-01-05T00:00Z
          Pacific/Kiritimati, 2026-01-05, 2026-01-04T10:00Z
          Pacific/Pago_Pago,  2026-01-05, 2026-01-05T11:00Z
          Europe/Berlin,      2026-03-29, 2026-03-28T23:00Z
          Europe/Berlin,      2026-03-30, 2026-03-29T22:00Z
          Europe/Berlin,      2026-10-25, 2026-10-24T22:00Z
          Europe/Berlin,      2026-10-26, 2026-10-25T23:00Z
          America/New_York,   2026-03-08, 2026-03-08T05:00Z
          America/New_York,   2026-03-09, 2026-03-09T04:00Z
          America/New_York,   2026-11-01, 2026-11-01T04:00Z
          America/New_York,   2026-11-02, 2026-11-02T05:00Z
          America/Havana,     2026-03-08, 2026-03-08T05:00Z
          America/Havana,     2026-11-01, 2026-11-01T04:00Z
          """)
  void aPeriodOpensAtTheFirstMomentOfItsFirstDateInItsPersonsZone(
      String zone, LocalDate start, OffsetDateTime opens) {
    var plan = new CohortPlan(start, 6, WEEKLY, List.of());

    assertThat(Plans.period(plan, person(zone), 1).opensAt()).isEqualTo(opens.toInstant());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                       now,                            running
          the moment before,          2026-01-04T23:59:59.999+14:00,  false
          the moment itself,          2026-01-05T00:00:00+14:00,      true
          in UTC it is still the 4th, 2026-01-04T10:00:00Z,           true
          the day before in UTC,      2026-01-04T09:59:59Z,           false
          """)
  void aCohortRunsFromItsStartDateWhereverThatBeginsFirst(
      String name, OffsetDateTime now, boolean running) {
    assertThat(cohort(WEEKLY).isRunning(now.toInstant())).isEqualTo(running);
  }

  @Test
  void theFirstCheckInOpensWithTheCohortInKiritimatiAndADayLaterInPagoPago() {
    Instant start = cohort(WEEKLY).runsFrom();

    assertThat(Plans.period(cohort(WEEKLY), person("Pacific/Kiritimati"), 1).opensAt())
        .isEqualTo(start);
    assertThat(Plans.period(cohort(WEEKLY), person("Pacific/Pago_Pago"), 1).opensAt())
        .isEqualTo(start.plusSeconds(25 * 3600));
  }

  /** The second period begins on Monday 12 January, so that 11 January 00:00Z decides. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                        moved,                pauses,       zone
          well before,                 2026-01-08T00:00Z,    ,             America/New_York
          the moment before,           2026-01-10T23:59:59Z, ,             America/New_York
          at that very moment,         2026-01-11T00:00:00Z, ,             America/New_York
          the moment after,            2026-01-11T00:00:01Z, ,             Europe/Berlin
          in the middle of the period, 2026-01-14T12:00:00Z, ,             Europe/Berlin
          before it re-opens,          2026-01-14T12:00:00Z, 2026-01-12x1, America/New_York
          """)
  void aPeriodKeepsTheZoneOfTheDayBeforeItsFirstDate(
      String name, OffsetDateTime moved, @Nullable String pauses, ZoneId zone) {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY), moving(moved.toInstant(), pauses));

    assertThat(Plans.period(calendar, 1).zone()).isEqualTo(BERLIN);
    assertThat(Plans.period(calendar, 2).zone()).isEqualTo(zone);
    assertThat(Plans.period(calendar, 3).zone()).isEqualTo(NEW_YORK);
  }

  private static EnrolmentPlan moving(Instant moved, @Nullable String pauses) {
    var zones =
        new ZoneHistory(List.of(new Move(Instant.EPOCH, BERLIN), new Move(moved, NEW_YORK)));
    return new EnrolmentPlan(Instant.EPOCH, zones, List.of(spans(pauses)), List.of());
  }

  @Test
  void aZoneThatIsDecidedBeforeItsPeriodOpensAnywhereIsNeverDecidedAgain() {
    Instant opensFirst = MONDAY.atStartOfDay(ZoneId.of("Pacific/Kiritimati")).toInstant();
    var zones =
        new ZoneHistory(List.of(new Move(Instant.EPOCH, BERLIN), new Move(opensFirst, NEW_YORK)));

    assertThat(zones.zoneFor(MONDAY)).isEqualTo(BERLIN);
  }

  @Test
  void aMoveAcrossTheWorldNeverReordersDueMoments() {
    var east = new Move(at("2026-01-10T00:00Z"), ZoneId.of("Pacific/Kiritimati"));
    var west = new Move(at("2026-01-17T00:00Z"), ZoneId.of("Pacific/Pago_Pago"));
    var zones =
        new ZoneHistory(
            List.of(new Move(Instant.EPOCH, ZoneId.of("Pacific/Pago_Pago")), east, west));
    var calendar =
        ParticipantCalendar.of(
            cohort(WEEKLY), new EnrolmentPlan(Instant.EPOCH, zones, List.of(), List.of()));

    assertThat(calendar.periods())
        .extracting(Period::dueAt)
        .startsWith(
            at("2026-01-09T17:00-11:00"),
            at("2026-01-16T17:00+14:00"),
            at("2026-01-23T17:00-11:00"));
  }

  @Test
  void theFirstKnownZoneHoldsForAllTimeBefore() {
    var zones = new ZoneHistory(List.of(new Move(at("2026-06-01T00:00Z"), BERLIN)));

    assertThat(zones.zoneFor(MONDAY)).isEqualTo(BERLIN);
    assertThat(zones.dateAt(at("2026-01-04T23:30Z"))).isEqualTo(MONDAY);
  }

  @Test
  void aHistoryWithoutAZoneOrOutOfOrderIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ZoneHistory(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ZoneHistory(
                    List.of(
                        new Move(at("2026-06-01T00:00Z"), BERLIN),
                        new Move(at("2026-05-01T00:00Z"), NEW_YORK))));
  }
}
