package io.waymark.insight;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Days on end.
 *
 * @param lastDay included
 */
@Serdeable
record DaysView(LocalDate firstDay, LocalDate lastDay) implements Comparable<DaysView> {
  @Override
  public int compareTo(DaysView other) {
    return firstDay.compareTo(other.firstDay);
  }
}
