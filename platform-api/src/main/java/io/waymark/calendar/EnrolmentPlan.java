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
 * @param extensions how many days more the person has than the cohort
 */
public record EnrolmentPlan(
    Instant joinedAt,
    ZoneHistory zones,
    List<WeekSpan> pauses,
    List<Absence> absences,
    Moves extensions) {

  public EnrolmentPlan {
    pauses = List.copyOf(pauses);
    absences = List.copyOf(absences);
  }

  /** The plan of somebody who has no more time than the cohort. */
  public EnrolmentPlan(
      Instant joinedAt, ZoneHistory zones, List<WeekSpan> pauses, List<Absence> absences) {
    this(joinedAt, zones, pauses, absences, Moves.NONE);
  }

  /** Whether a pause covers the person's date at this moment. */
  public boolean isPaused(Instant now) {
    return WeekSpan.anyContains(pauses, zones.dateAt(now));
  }
}
