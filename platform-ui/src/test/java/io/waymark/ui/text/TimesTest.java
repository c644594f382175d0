package io.waymark.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  /** Thursday 19 March 2026, 11:00 in Berlin. */
  private static final Instant NOW = Instant.parse("2026-03-19T10:00:00Z");

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Times english = times(Locale.UK);
  private final Times german = times(Locale.GERMANY);

  private static Times times(Locale locale) {
    return new Times(new Words(locale), BERLIN, Clock.fixed(NOW, BERLIN));
  }

  @ParameterizedTest
  @CsvSource({
    "PT30S, just now",
    "PT5M, 5 minutes ago",
    "PT1H, 1 hour ago",
    "PT10H59M, 10 hours ago",
    "PT11H1M, yesterday",
    "PT34H, yesterday",
    "P2D, 2 days ago",
    "P14D, 14 days ago",
    "P15D, on 4 March"
  })
  void whatIsPastIsToldByItsDistance(Duration ago, String words) {
    assertThat(english.ago(NOW.minus(ago))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-19T16:00:00Z | today at 17:00 | heute um 17:00",
        "2026-03-20T16:00:00Z | tomorrow at 17:00 | morgen um 17:00",
        "2026-03-23T16:00:00Z | Monday at 17:00 | Montag um 17:00",
        "2026-03-26T16:00:00Z | 26 March at 17:00 | 26. März um 17:00",
        "2027-01-08T16:00:00Z | 8 January 2027 at 17:00 | 8. Januar 2027 um 17:00"
      })
  void whatIsAheadIsToldByItsDay(Instant moment, String en, String de) {
    assertThat(english.at(moment)).isEqualTo(en);
    assertThat(german.at(moment)).isEqualTo(de);
  }

  @Test
  void anotherZoneIsNamedOnlyWhereItsClockDiffers() {
    Instant due = Instant.parse("2026-03-20T16:00:00Z");

    assertThat(english.at(due, ZoneId.of("Europe/Paris"))).isEqualTo("tomorrow at 17:00");
    assertThat(english.at(due, ZoneId.of("America/New_York")))
        .isEqualTo("tomorrow at 12:00 in America/New York");
  }

  @Test
  void exactTimesNameTheirZone() {
    assertThat(english.exact(Instant.parse("2026-03-20T16:00:00Z")))
        .isEqualTo("Friday 20 March 2026, 17:00 (Europe/Berlin)");
    assertThat(german.exact(Instant.parse("2026-03-20T16:00:00Z")))
        .isEqualTo("Freitag, 20. März 2026, 17:00 (Europe/Berlin)");
  }

  @Test
  void aSpanNamesTheMonthOnce() {
    assertThat(english.span(day("2026-03-16"), day("2026-03-22"))).isEqualTo("16 to 22 March");
    assertThat(english.span(day("2026-03-30"), day("2026-04-05"))).isEqualTo("30 March to 5 April");
    assertThat(german.span(day("2026-03-16"), day("2026-03-22"))).isEqualTo("16. bis 22. März");
  }

  @Test
  void ageHasTwoShortUnits() {
    assertThat(english.age(NOW.minus(Duration.ofHours(52)))).isEqualTo("2 d 4 h");
    assertThat(english.age(NOW.minus(Duration.ofHours(21)))).isEqualTo("21 h");
    assertThat(english.age(NOW.plusSeconds(5))).isEqualTo("0 min");
  }

  @Test
  void aDayGoneByHasItsName() {
    assertThat(english.past(day("2026-03-17"))).isEqualTo("Tuesday");
    assertThat(english.past(day("2026-03-18"))).isEqualTo("yesterday");
    assertThat(english.past(day("2026-03-12"))).isEqualTo("12 March");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
