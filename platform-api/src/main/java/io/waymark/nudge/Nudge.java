package io.waymark.nudge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param membershipId of whoever was reminded
 */
@MappedEntity("nudge")
record Nudge(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    long membershipId,
    long sentBy,
    Instant sentAt) {}
