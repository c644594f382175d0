package io.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.calendar.ReplyTarget;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

  /** 20 March 2026 is a Friday; in Berlin the clocks go forward on Sunday 29 March. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                      zone,          from,                 until,                days
          at once,                   UTC,           2026-03-18T12:00:00Z, 2026-03-18T12:00:00Z, 0
          half a day,                UTC,           2026-03-18T06:00:00Z, 2026-03-18T18:00:00Z, 0.5
          over a night,              UTC,           2026-03-18T18:00:00Z, 2026-03-19T12:00:00Z, 0.75
          over a weekend,            UTC,           2026-03-20T18:00:00Z, 2026-03-23T12:00:00Z, 0.75
          on a weekend,              UTC,           2026-03-21T00:00:00Z, 2026-03-22T12:00:00Z, 0
          a week,                    UTC,           2026-03-18T12:00:00Z, 2026-03-25T12:00:00Z, 5
          Friday there,              Asia/Tokyo,    2026-03-19T15:00:00Z, 2026-03-20T15:00:00Z, 1
          Saturday there,            Asia/Tokyo,    2026-03-20T15:00:00Z, 2026-03-21T15:00:00Z, 0
          over a change of clocks,   Europe/Berlin, 2026-03-27T11:00:00Z, 2026-03-30T10:00:00Z, 1
          """)
  void onlyWorkingDaysCount(String name, String zone, Instant from, Instant until, double days) {
    var time = new WorkingTime(ReplyTarget.DEFAULT, ZoneId.of(zone));

    assertThat(time.daysBetween(from, until)).isEqualTo(days, within(1e-9));
  }
}
