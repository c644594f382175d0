package io.waymark.daterequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * More time for one participant and one milestone or check-in.
 *
 * @param milestoneKey null for a check-in
 * @param period number of a check-in's period; null for a milestone
 * @param days on top of what the cohort has
 */
@MappedEntity("enrolment_extension")
record Extension(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    @Nullable String milestoneKey,
    @Nullable Integer period,
    int days,
    @Nullable String reason,
    long grantedBy,
    Instant grantedAt) {}
