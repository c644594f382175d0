package io.waymark.cohort;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/** A milestone that a cohort has earlier or later than its track says. */
@MappedEntity("cohort_milestone_move")
record MilestoneMove(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    String milestoneKey,
    int days,
    String reason) {}
