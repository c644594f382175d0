package io.waymark.daterequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * More time for one participant and one milestone.
 *
 * @param days on top of what the cohort has
 */
@MappedEntity("milestone_extension")
record Extension(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    String milestoneKey,
    int days,
    @Nullable String reason,
    long grantedBy,
    Instant grantedAt) {}
