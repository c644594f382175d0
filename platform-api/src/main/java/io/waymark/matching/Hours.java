package io.waymark.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;

/**
 * When somebody works, each day.
 *
 * @param fromMinute of the day, from 0
 * @param toMinute of the day, after the other, at most 1440
 */
public record Hours(ZoneId zone, int fromMinute, int toMinute) {
  /** From nine to five. */
  public static final int USUAL_FROM = 9 * 60;

  public static final int USUAL_TO = 17 * 60;

  private static final int DAY = 24 * 60;

  public Hours {
    if (fromMinute < 0 || toMinute > DAY || fromMinute >= toMinute) {
      throw new IllegalArgumentException("no hours of a day: " + fromMinute + " to " + toMinute);
    }
  }

  /** How long both work at once on a day of the one who asks; it depends on the time of year. */
  public int sharedMinutes(Hours other, LocalDate day) {
    return IntStream.rangeClosed(-1, 1)
        .map(shift -> overlap(on(day), other.on(day.plusDays(shift))))
        .sum();
  }

  private record Span(Instant from, Instant to) {}

  private Span on(LocalDate day) {
    Instant begin = day.atTime(fromMinute / 60, fromMinute % 60).atZone(zone).toInstant();
    return new Span(begin, begin.plus(Duration.ofMinutes(toMinute - (long) fromMinute)));
  }

  private static int overlap(Span one, Span other) {
    Instant from = one.from().isAfter(other.from()) ? one.from() : other.from();
    Instant to = one.to().isBefore(other.to()) ? one.to() : other.to();
    return (int) Math.max(0, Duration.between(from, to).toMinutes());
  }
}
