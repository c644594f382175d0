package io.waymark.cohort;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.waymark.calendar.Moves;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort has earlier or later than its track says: a milestone or a check-in.
 *
 * @param milestoneKey null for a check-in
 * @param period number of a check-in's period; null for a milestone
 */
@MappedEntity("cohort_move")
record CohortMove(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    @Nullable String milestoneKey,
    @Nullable Integer period,
    int days,
    String reason) {
  Moves in(Moves others) {
    return milestoneKey == null
        ? others.withCheckIn(Objects.requireNonNull(period), days)
        : others.withMilestone(milestoneKey, days);
  }
}
