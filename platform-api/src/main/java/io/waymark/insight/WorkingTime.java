package io.waymark.insight;

import io.waymark.calendar.ReplyTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Time on working days; a whole one counts 1, also where the clocks change on it. */
record WorkingTime(ReplyTarget target, ZoneId zone) {

  /** How many working days lie between two moments, with fractions. */
  double daysBetween(Instant from, Instant until) {
    LocalDate last = LocalDate.ofInstant(until, zone);
    double days = 0;
    for (LocalDate day = LocalDate.ofInstant(from, zone);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      days += target.isWorkingDay(day) ? share(day, from, until) : 0;
    }
    return days;
  }

  private double share(LocalDate day, Instant from, Instant until) {
    Instant begin = day.atStartOfDay(zone).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    Duration within =
        Duration.between(from.isAfter(begin) ? from : begin, until.isBefore(end) ? until : end);
    return (double) within.toNanos() / Duration.between(begin, end).toNanos();
  }
}
