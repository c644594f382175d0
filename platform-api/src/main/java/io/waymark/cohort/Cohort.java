package io.waymark.cohort;

import io.waymark.calendar.CohortPlan;
import io.waymark.track.PublishedTrack;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as others read it.
 *
 * @param status at the moment of reading
 * @param track the version that it runs
 * @param plan the dates that it gives to its people
 * @param zone of its deadlines and group sessions; check-ins go by each person's own
 * @param capacity most people that it takes; null for no limit
 */
public record Cohort(
    long id,
    long programId,
    String name,
    CohortStatus status,
    PublishedTrack track,
    CohortPlan plan,
    ZoneId zone,
    @Nullable Integer capacity) {

  /** What a stored status is at a moment: an enrolling cohort runs once its start date has come. */
  public static CohortStatus statusAt(CohortStatus stored, CohortPlan plan, Instant now) {
    return stored == CohortStatus.ENROLLING && plan.isRunning(now) ? CohortStatus.RUNNING : stored;
  }
}
