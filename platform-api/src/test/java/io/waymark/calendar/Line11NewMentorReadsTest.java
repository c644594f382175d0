package io.waymark.calendar;

import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.calendar.MentorAccess.Pairing;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Line 11: Before the participant confirms a new mentor, that mentor reads status, and text only of
 * check-ins opened after the pairing; a former mentor gets 404.
 */
class Line11NewMentorReadsTest {

  /** Paired on Monday 12 January at noon. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                             until,             confirmed,         opened,               now,                  access
          opened before; not confirmed,     ,                  ,                  2026-01-12T00:00:00Z, 2026-01-20T00:00:00Z, STATUS
          opened with the pairing,          ,                  ,                  2026-01-12T12:00:00Z, 2026-01-20T00:00:00Z, STATUS
          opened after the pairing,         ,                  ,                  2026-01-12T12:00:01Z, 2026-01-20T00:00:00Z, TEXT
          opened before; confirmed,         ,                  2026-01-15T09:00Z, 2026-01-05T00:00:00Z, 2026-01-15T09:00:00Z, TEXT
          opened before; confirmed later,   ,                  2026-01-15T09:00Z, 2026-01-05T00:00:00Z, 2026-01-15T08:59:59Z, STATUS
          the pairing begins,               ,                  ,                  2026-01-05T00:00:00Z, 2026-01-12T12:00:00Z, STATUS
          the pairing has not begun,        ,                  ,                  2026-01-05T00:00:00Z, 2026-01-12T11:59:59Z, NONE
          the last moment of the pairing,   2026-02-01T00:00Z, 2026-01-15T09:00Z, 2026-01-05T00:00:00Z, 2026-01-31T23:59:59Z, TEXT
          the pairing has ended,            2026-02-01T00:00Z, 2026-01-15T09:00Z, 2026-01-05T00:00:00Z, 2026-02-01T00:00:00Z, NONE
          ended; of its own time,           2026-02-01T00:00Z, 2026-01-15T09:00Z, 2026-01-19T00:00:00Z, 2026-02-02T00:00:00Z, NONE
          """)
  void aNewMentorReadsStatusAndTheTextOfWhatOpenedAfterThePairing(
      String name,
      @Nullable OffsetDateTime until,
      @Nullable OffsetDateTime confirmed,
      OffsetDateTime opened,
      OffsetDateTime now,
      MentorAccess access) {
    var pairing = new Pairing(at("2026-01-12T12:00Z"), instant(until), instant(confirmed));

    assertThat(MentorAccess.to(opened.toInstant(), pairing, now.toInstant())).isEqualTo(access);
  }

  /** Period 2 opens on Monday 12 January in the participant's zone. */
  @ParameterizedTest(name = "of a participant in {0}, paired at {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,               paired,                    access
          Pacific/Kiritimati, 2026-01-11T23:59:59+14:00, TEXT
          Pacific/Kiritimati, 2026-01-12T00:00:00+14:00, STATUS
          Pacific/Pago_Pago,  2026-01-11T23:59:59-11:00, TEXT
          Pacific/Pago_Pago,  2026-01-12T00:00:00-11:00, STATUS
          """)
  void aCheckInOpensInItsPersonsZone(String zone, OffsetDateTime paired, MentorAccess access) {
    Period second = Plans.period(cohort(WEEKLY), person(zone), 2);

    assertThat(
            MentorAccess.to(
                second.opensAt(),
                new Pairing(paired.toInstant(), null, null),
                at("2026-02-01T00:00Z")))
        .isEqualTo(access);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
