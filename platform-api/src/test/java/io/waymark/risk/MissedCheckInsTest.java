package io.waymark.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Two of the last four check-ins missed." */
class MissedCheckInsTest {

  /**
   * Signs as in {@link Somebody#whose}. The first check-in is due on 9 January at 17:00, its grace
   * ends a day later, and it is missed when the second is due on 16 January at 17:00.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                    signs,  now,                         reason
          nobody has been asked yet,               '',     2026-01-05T00:00:00Z,        none
          all on time,                             ++++,   2026-01-31T17:00:00Z,        none
          late is not missed,                      llll,   2026-02-01T17:00:00Z,        none
          one missed,                              +-++,   2026-01-31T17:00:00Z,        none
          two missed,                              -+-+,   2026-01-31T17:00:00Z,        2 of 4
          three missed,                            ---+,   2026-01-31T17:00:00Z,        3 of 4
          all missed,                              '',     2026-02-06T17:00:00Z,        4 of 4
          the first two at the very moment,        '',     2026-01-23T17:00:00Z,        2 of 2
          the first two just before,               '',     2026-01-23T16:59:59.999999Z, none
          missed because a later one was sent,     --+,    2026-01-23T17:00:00Z,        2 of 3
          misses of long ago,                      --++++, 2026-02-14T17:00:00Z,        none
          one of two has left the last four,       -+-+++, 2026-02-14T17:00:00Z,        none
          an excused one is no miss,               e+e+,   2026-01-31T17:00:00Z,        none
          excused ones take no place,              -e-e++, 2026-02-14T17:00:00Z,        2 of 4
          one within its grace takes no place,     --++,   2026-02-07T16:59:59.999999Z, 2 of 4
          one past its grace takes a place,        --++,   2026-02-07T17:00:00Z,        none
          """)
  void twoOfTheLastFourCallForALook(String name, String signs, Instant now, String reason) {
    assertThat(reason(new Somebody().whose(signs), now)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-02-06T16:59:59.999999Z, none
          2026-02-06T17:00:00Z,        2 of 2
          """)
  void weeksOfAPauseHaveNone(Instant now, String reason) {
    assertThat(reason(new Somebody().pausing("2026-01-12", 2), now)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-02-13T16:59:59.999999Z, none
          2026-02-13T17:00:00Z,        2 of 2
          """)
  void everyOtherWeekTheyTakeTwiceAsLong(Instant now, String reason) {
    assertThat(reason(new Somebody().biweekly(), now)).isEqualTo(reason);
  }

  private static String reason(Somebody somebody, Instant now) {
    return StatusRules.missed(somebody.history(), now)
        .map(risk -> risk.missed() + " of " + risk.of())
        .orElse("none");
  }
}
