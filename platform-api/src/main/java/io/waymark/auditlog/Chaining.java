package io.waymark.auditlog;

import io.waymark.audit.AuditChain;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chains what was written to the audit, tenant by tenant. */
@Singleton
class Chaining {
  private static final Logger LOG = LoggerFactory.getLogger(Chaining.class);

  private final AuditChain chain;

  Chaining(AuditChain chain) {
    this.chain = chain;
  }

  void run() {
    chain.waiting().forEach(this::extend);
  }

  /** A chain that was tampered with may not go on; that of the others does. */
  private void extend(long tenantId) {
    try {
      Tenants.within(tenantId, chain::extend);
    } catch (RuntimeException e) {
      LOG.error("The audit of tenant {} is not chained: {}", tenantId, e.toString());
    }
  }
}
