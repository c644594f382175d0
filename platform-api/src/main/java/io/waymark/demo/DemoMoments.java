package io.waymark.demo;

import io.waymark.calendar.Period;
import io.waymark.calendar.ReplyTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When things happened in the demo. The hours differ from person to person and from week to week,
 * and are the same whenever the demo is made.
 */
record DemoMoments(int person) {

  Instant submitted(Period period, char fate) {
    return switch (fate) {
      case 'T' -> period.dueAt().minus(hours(period, 73, 5));
      case 'w' -> period.dueAt().minus(hours(period, 2, 18));
      case 'l' -> period.graceEndsAt().plus(hours(period, 9, 40));
      case 'e' -> period.opensAt().plus(hours(period, 31, 16));
      default -> period.dueAt().minus(hours(period, 21, 26));
    };
  }

  /** In the morning or afternoon of the first working day after it was sent. */
  Instant answered(Period period, Instant submittedAt, ReplyTarget target, ZoneId mentorZone) {
    return new ReplyTarget(target.workingDays(), 1)
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
