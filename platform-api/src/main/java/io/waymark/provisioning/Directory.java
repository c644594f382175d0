package io.waymark.provisioning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A directory that is connected.
 *
 * @param ownerId the membership of whoever connected it, in whose name it invites
 * @param lastUsedAt to the minute
 */
@MappedEntity("directory")
record Directory(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long ownerId,
    String name,
    byte[] secretHash,
    Instant connectedAt,
    @Nullable Instant lastUsedAt) {}
