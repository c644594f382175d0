package io.waymark.operator;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.waymark.tenancy.TenantKind;
import java.time.Instant;

@MappedEntity("tenant")
record TenantRow(
    @Id long id, String slug, String name, TenantKind kind, boolean suspended, Instant createdAt) {}
