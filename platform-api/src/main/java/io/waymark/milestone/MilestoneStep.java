package io.waymark.milestone;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One transition of a milestone: its history is all of them. */
@MappedEntity("milestone_step")
record MilestoneStep(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    String milestoneKey,
    MilestoneStatus status,
    Instant at,
    long byId,
    @Nullable String words) {}
