package io.waymark.walls;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row as a careless feature could make it: with any tenant's id. */
@MappedEntity("program")
record ProgramRow(
    @Id long id,
    @Nullable @TenantId Long tenantId,
    String slug,
    String name,
    Instant createdAt,
    @Nullable @Version Long version) {}
