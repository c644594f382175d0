package io.waymark.availability;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * @param choice from 1; null for a mentor whom the participant would rather not have
 */
@MappedEntity("mentor_wish")
record WishRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    long mentorId,
    @Nullable Integer choice) {}
