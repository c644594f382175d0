package io.waymark.demo;

import io.waymark.calendar.Period;
import io.waymark.calendar.ReplyTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When things happened in the demo: at hours when people are awake, for a check-in that is due in
 * the afternoon. They differ from person to person and from week to week, and are the same whenever
 * the demo is made.
 */
record DemoMoments(int person) {

  Instant submitted(Period period, char fate) {
    return switch (fate) {
      case 'T' -> period.dueAt().minus(hours(period, 70, 4));
      case 'w' -> period.dueAt().minus(hours(period, 1, 6));
      case 'l' -> period.graceEndsAt().plus(hours(period, 17, 9));
      case 'e' -> period.opensAt().plus(hours(period, 33, 8));
      default -> period.dueAt().minus(hours(period, period.number() % 3 == 0 ? 49 : 25, 6));
    };
  }

  /** In the morning or afternoon of the first working day after it was sent. */
  Instant answered(Period period, Instant submittedAt, ReplyTarget target, ZoneId mentorZone) {
    return new ReplyTarget(target.workingDays(), target.holidays(), 1)
        .dueAt(submittedAt, mentorZone)
        .minus(hours(period, 8, 7));
  }

  Instant answeredOverTarget(
      Period period, Instant submittedAt, ReplyTarget target, ZoneId mentorZone) {
    return target.dueAt(submittedAt, mentorZone).plus(hours(period, 10, 20));
  }

  /** Between {@code least} and {@code least + span} hours, to the minute. */
  private Duration hours(Period period, int least, int span) {
    int mixed = (person * 7919 + period.number() * 104_729) & 0x7fff_ffff;
    return Duration.ofHours(least).plusMinutes(mixed % (span * 60));
  }
}
