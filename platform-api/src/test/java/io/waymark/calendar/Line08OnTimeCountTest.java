package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.MONDAY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.away;
import static io.waymark.calendar.Plans.off;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.personAway;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Line 8: "On time in n of the last 12" counts the last 12 check-ins that are submitted or past
 * grace, without excused and paused ones; with fewer it says "n of m".
 */
class Line08OnTimeCountTest {

  private static final CohortPlan HALF_A_YEAR = new CohortPlan(MONDAY, 26, WEEKLY, List.of());
  private static final Instant AFTERWARDS = at("2027-01-01T00:00Z");

  /** Reads "tlmt": t on time, l late, anything else nothing submitted, from the first period on. */
  private static CheckInHistory history(ParticipantCalendar calendar, String record) {
    var submissions = Submissions.NONE;
    for (int i = 0; i < record.length(); i++) {
      Instant due = Plans.period(calendar, i + 1).dueAt();
      submissions =
          switch (record.charAt(i)) {
            case 't' -> submissions.with(i + 1, due);
            case 'l' -> submissions.with(i + 1, due.plus(Duration.ofHours(24)));
            default -> submissions;
          };
    }
    return new CheckInHistory(calendar, submissions);
  }

  /** Period n is due on the nth Friday, grace ends on the Saturday after it at 17:00. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                            record,         now,                         onTime, of
          before the first opening,        '',             2026-01-04T00:00:00Z,        0,      0
          open and not submitted,          '',             2026-01-09T12:00:00Z,        0,      0
          in grace and not submitted,      '',             2026-01-10T16:59:59.999999Z, 0,      0
          past grace and not submitted,    '',             2026-01-10T17:00:00Z,        0,      1
          submitted before it is due,      t,              2026-01-06T12:00:00Z,        1,      1
          late counts without being on time, l,            2026-01-10T17:00:00Z,        0,      1
          fewer than twelve,               ttlmt,          2026-02-09T00:00:00Z,        3,      5
          eleven,                          ttttttttttt,    2026-03-23T00:00:00Z,        11,     11
          twelve,                          tttttttttttl,   2026-03-29T17:00:00Z,        11,     12
          thirteen drop the first,         mtttttttttttl,  2026-04-04T17:00:00Z,        11,     12
          thirteen past grace,             mtttttttttttm,  2026-04-04T17:00:00Z,        11,     12
          """)
  void theLastTwelveThatAreSubmittedOrPastGraceCount(
      String name, String record, OffsetDateTime now, int onTime, int of) {
    var calendar = ParticipantCalendar.of(HALF_A_YEAR, person());

    assertThat(history(calendar, record).onTime(now.toInstant()))
        .isEqualTo(new OnTimeCount(onTime, of));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
  void graceEndsInThePersonsZone(String zone) {
    var calendar = ParticipantCalendar.of(HALF_A_YEAR, person(zone));
    Instant graceEndsAt = Plans.period(calendar, 1).graceEndsAt();

    assertThat(history(calendar, "").onTime(graceEndsAt.minusNanos(1000)).of()).isZero();
    assertThat(history(calendar, "").onTime(graceEndsAt).of()).isEqualTo(1);
  }

  @Test
  void excusedOnesAreLeftOutAndEarlierOnesTakeTheirPlace() {
    var plan = new CohortPlan(MONDAY, 14, WEEKLY, List.of());
    var calendar = ParticipantCalendar.of(plan, personAway(away("2026-01-14", "2026-01-25")));

    assertThat(history(calendar, "tmmttttttttttt").onTime(AFTERWARDS))
        .isEqualTo(new OnTimeCount(12, 12));
  }

  @Test
  void aSubmittedOneCountsThoughItsPersonWasAway() {
    var plan = new CohortPlan(MONDAY, 2, WEEKLY, List.of());
    var calendar = ParticipantCalendar.of(plan, personAway(away("2026-01-05", "2026-01-25")));

    assertThat(history(calendar, "lm").onTime(AFTERWARDS)).isEqualTo(new OnTimeCount(0, 1));
  }

  @Test
  void pausedWeeksAreNotCounted() {
    var plan = new CohortPlan(MONDAY, 4, WEEKLY, List.of());
    var calendar = ParticipantCalendar.of(plan, person(off("2026-01-12", 3)));

    assertThat(history(calendar, "t").onTime(at("2026-02-02T00:00Z")))
        .isEqualTo(new OnTimeCount(1, 1));
    assertThat(history(calendar, "t").onTime(at("2026-02-07T17:00Z")))
        .isEqualTo(new OnTimeCount(1, 2));
  }

  @Test
  void biweeklyCheckInsCountOnceEach() {
    var plan = new CohortPlan(MONDAY, 26, BIWEEKLY, List.of());
    var calendar = ParticipantCalendar.of(plan, person());

    assertThat(history(calendar, "lttttttttttmt").onTime(AFTERWARDS))
        .isEqualTo(new OnTimeCount(11, 12));
  }

  @Test
  void oneThatALaterSubmissionMadeMissedCountsOncePastGrace() {
    var plan =
        new CohortPlan(MONDAY, 4, new Cadence(1, DayOfWeek.SUNDAY, LocalTime.of(18, 0)), List.of());
    var calendar = ParticipantCalendar.of(plan, person());
    var history = new CheckInHistory(calendar, Submissions.NONE.with(2, at("2026-01-12T09:00Z")));

    assertThat(history.onTime(at("2026-01-12T17:59Z"))).isEqualTo(new OnTimeCount(1, 1));
    assertThat(history.onTime(at("2026-01-12T18:00Z"))).isEqualTo(new OnTimeCount(1, 2));
  }
}
