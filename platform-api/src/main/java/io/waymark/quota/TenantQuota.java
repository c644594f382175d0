package io.waymark.quota;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Global: one row for an organisation that was ever given a limit. */
@MappedEntity("tenant_quota")
record TenantQuota(
    @Id long tenantId,
    @Nullable Integer members,
    @Nullable Long bytes,
    @Nullable Integer requestsPerMinute,
    @Version @Nullable Long version) {

  static TenantQuota of(long tenantId, Quota quota, @Nullable Long version) {
    return new TenantQuota(
        tenantId, quota.members(), quota.bytes(), quota.requestsPerMinute(), version);
  }

  Quota quota() {
    return new Quota(members, bytes, requestsPerMinute);
  }
}
