package io.waymark.setting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/** The one of a tenant, as we wrote it. */
@MappedEntity("tenant_logo")
record Logo(
    @Id long id, @TenantId @Nullable Long tenantId, byte[] png, @Version @Nullable Long version) {
  Logo with(byte[] other) {
    return new Logo(id, tenantId, other, version);
  }
}
