package io.waymark.announcement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param people to how many it was told
 */
@MappedEntity("announcement")
record Announcement(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    long sentBy,
    String title,
    String text,
    boolean byMail,
    int people,
    Instant sentAt) {}
