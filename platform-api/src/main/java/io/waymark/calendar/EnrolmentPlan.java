package io.waymark.calendar;

import java.time.Instant;
import java.util.List;

/**
 * What is particular to one participant of a cohort.
 *
 * @param joinedAt when the person joined; before the cohort's start for most
 * @param zones where the person lived when
 * @param pauses as granted, see {@link CheckInHistory#pauseFrom}; in any order, may overlap each
 *     other and breaks
 * @param absences in any order, may overlap
 */
public record EnrolmentPlan(
    Instant joinedAt, ZoneHistory zones, List<WeekSpan> pauses, List<Absence> absences) {

  public EnrolmentPlan {
    pauses = List.copyOf(pauses);
    absences = List.copyOf(absences);
  }

  /** Whether a pause covers the person's date at this moment. */
  public boolean isPaused(Instant now) {
    return WeekSpan.anyContains(pauses, zones.dateAt(now));
  }
}
