package io.waymark.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/**
 * Where a tenant's chain ends. Global, for the jobs that go from tenant to tenant.
 *
 * @param place of the last link; 0 before the first
 */
@MappedEntity("audit_head")
@SuppressWarnings("ArrayRecordComponent") // read and written, never compared
record AuditHead(@Id long tenantId, long place, byte[] digest, @Version @Nullable Long version) {
  static AuditHead beginning(long tenantId) {
    return new AuditHead(tenantId, 0, AuditLink.NOTHING, null);
  }

  AuditHead at(AuditLink last) {
    return new AuditHead(tenantId, last.id(), last.digest(), version);
  }
}
