package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.DocumentRules;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * How often a check-in is due, and when.
 *
 * @param weeks length of a period: one or two program weeks
 * @param dueAt local time in the participant's zone
 */
@Serdeable
public record Cadence(int weeks, DayOfWeek dueDay, LocalTime dueAt) {

  public Cadence {
    DocumentRules.within("weeks", weeks, 1, 2);
  }
}
