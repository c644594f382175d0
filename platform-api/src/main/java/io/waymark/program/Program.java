package io.waymark.program;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("program")
record Program(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    String slug,
    String name,
    Instant createdAt,
    @Version @Nullable Long version) {
  Program named(String newName) {
    return new Program(id, tenantId, slug, newName, createdAt, version);
  }
}
