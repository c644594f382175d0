package io.waymark.audit;

import io.micronaut.data.runtime.multitenancy.TenantResolver;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;

/**
 * Takes personal values out of the audit of the tenant in scope. The events stay, and so does their
 * chain, which holds commitments to the values alone. That it was done is an event itself.
 */
@Singleton
public class AuditErasure {
  private final AuditValueRepository values;
  private final Audit audit;
  private final TenantResolver tenants;

  AuditErasure(AuditValueRepository values, Audit audit, TenantResolver tenants) {
    this.values = values;
    this.audit = audit;
    this.tenants = tenants;
  }

  /** What the events say about the person with this account. */
  @Transactional(TxType.MANDATORY)
  public void ofAccount(long accountId) {
    record(new Subject("account", accountId), values.eraseOfAccount(tenant(), accountId));
  }

  /** What the events about this subject say about anybody, such as an invitation's address. */
  @Transactional(TxType.MANDATORY)
  public void ofSubject(Subject subject) {
    record(subject, values.eraseOfSubject(tenant(), subject.kind(), subject.id()));
  }

  /** What events from before a moment say about anybody. */
  @Transactional(TxType.MANDATORY)
  public void ofEventsBefore(Instant moment) {
    record(new Subject("tenant", tenant()), values.eraseOfEventsBefore(tenant(), moment));
  }

  private void record(Subject subject, int erased) {
    if (erased > 0) {
      audit.record("audit.values_erased", subject, Map.of("values", erased));
    }
  }

  private long tenant() {
    return (Long) tenants.resolveTenantIdentifier();
  }
}
