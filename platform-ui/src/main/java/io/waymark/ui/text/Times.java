package io.waymark.ui.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times for one reader, in their zone and language: relative where it is near, exact
 * where it is asked for.
 */
public final class Times {
  private static final int DAYS_BY_NAME = 6;

  private final Words words;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * @param zone the reader's
   */
  public Times(Words words, ZoneId zone, Clock clock) {
    this.words = words;
    this.zone = zone;
    this.clock = clock;
  }

  public ZoneId zone() {
    return zone;
  }

  /** By which all that is relative here is told. */
  public Instant now() {
    return clock.instant();
  }

  /** Today, where the reader is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** How long ago: "just now", "5 minutes ago", "yesterday", "6 days ago", then the date. */
  public String ago(Instant then) {
    Duration since = Duration.between(then, clock.instant());
    if (since.toMinutes() < 1) {
      return words.of("time.now");
    }
    if (since.toHours() < 1) {
      return words.count("time.minutes-ago", since.toMinutes());
    }
    long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(then, zone), today());
    if (days < 1) {
      return words.count("time.hours-ago", since.toHours());
    }
    return days == 1 ? words.of("time.yesterday") : olderThanADay(then, days);
  }

  private String olderThanADay(Instant then, long days) {
    return days <= 14
        ? words.count("time.days-ago", days)
        : words.of("time.on", date(LocalDate.ofInstant(then, zone)));
  }

  /**
   * A moment ahead or behind: "today at 17:00", "tomorrow at 17:00", "Friday at 17:00", "3 April at
   * 17:00".
   */
  public String at(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    return words.of("time.at", near(local.toLocalDate()), time(moment));
  }

  /** As {@link #at(Instant)}, told in another zone, which is then named. */
  public String at(Instant moment, ZoneId other) {
    return sameClock(moment, other)
        ? at(moment)
        : words.of("time.zoned", new Times(words, other, clock).at(moment), zoneName(other));
  }

  private boolean sameClock(Instant moment, ZoneId other) {
    return zone.getRules().getOffset(moment).equals(other.getRules().getOffset(moment));
  }

  /** A day by its nearness: "today", "tomorrow", "Friday", "3 April". */
  public String near(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today(), day);
    if (days >= -1 && days <= 1) {
      return words.of(days == 0 ? "time.today" : days > 0 ? "time.tomorrow" : "time.yesterday");
    }
    return days > 1 && days <= DAYS_BY_NAME
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, words.language().locale())
        : date(day);
  }

  /** A day gone by: "today", "yesterday", "Tuesday", "3 April". */
  public String past(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, today());
    return days > 1 && days <= DAYS_BY_NAME
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, words.language().locale())
        : near(day);
  }

  /** How long, in its largest unit: "4 hours", "1 day". */
  public String length(Duration duration) {
    if (duration.toHours() < 1) {
      return words.count("time.minutes", Math.max(1, duration.toMinutes()));
    }
    return duration.toDays() < 1
        ? words.count("time.hours", duration.toHours())
        : words.count("time.days", duration.toDays());
  }

  /** How long since then, in two short units: "2 d 4 h", "21 h", "3 min". */
  public String age(Instant since) {
    Duration age = Duration.between(since, clock.instant());
    if (age.toHours() < 1) {
      return words.of("time.age-minutes", Math.max(0, age.toMinutes()));
    }
    return age.toDays() < 1
        ? words.of("time.age-hours", age.toHours())
        : words.of("time.age-days", age.toDays(), age.toHoursPart());
  }

  /** How long since then, in its largest unit. */
  public Duration since(Instant then) {
    return Duration.between(then, clock.instant());
  }

  /** "17:00". */
  public String time(Instant moment) {
    return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone));
  }

  /** "3 April", with the year where it is not this one. */
  public String date(LocalDate day) {
    return format(
        day, day.getYear() == today().getYear() ? "time.pattern.day" : "time.pattern.day-year");
  }

  /** "3 Apr". */
  public String shortDate(LocalDate day) {
    return format(day, "time.pattern.short");
  }

  /** "Friday 3 April". */
  public String weekday(LocalDate day) {
    return format(day, "time.pattern.weekday");
  }

  /** "16 to 22 March", "30 March to 5 April". */
  public String span(LocalDate first, LocalDate last) {
    String from =
        first.getMonth() == last.getMonth() && first.getYear() == last.getYear()
            ? format(first, "time.pattern.day-of-month")
            : date(first);
    return words.of("time.span", from, date(last));
  }

  /** "Friday 20 March 2026, 17:00 (Europe/Berlin)": what stands behind every relative time. */
  public String exact(Instant moment) {
    return words.of(
        "time.exact",
        format(LocalDate.ofInstant(moment, zone), "time.pattern.full"),
        time(moment),
        zoneName(zone));
  }

  /** "Friday 20 March 2026". */
  public String exact(LocalDate day) {
    return format(day, "time.pattern.full");
  }

  private static String zoneName(ZoneId zone) {
    return zone.getId().replace('_', ' ');
  }

  private String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(words.of(pattern), words.language().locale()).format(day);
  }
}
