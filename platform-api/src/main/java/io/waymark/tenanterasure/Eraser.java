package io.waymark.tenanterasure;

import io.waymark.audit.AuditChain;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;

/**
 * Erases one organisation, in steps that a later round takes up again where one was cut short. In
 * the installation's scope.
 */
@Singleton
class Eraser {
  private final ErasureSteps steps;
  private final TenantRows rows;
  private final LonelyAccounts accounts;
  private final AuditChain chain;

  Eraser(ErasureSteps steps, TenantRows rows, LonelyAccounts accounts, AuditChain chain) {
    this.steps = steps;
    this.rows = rows;
    this.accounts = accounts;
    this.chain = chain;
  }

  void begin(TenantErasure erasure) {
    steps.begin(erasure);
  }

  void erase(TenantErasure erasure) {
    long tenantId = erasure.erasedId();
    var counted =
        erasure.rowCounts() == null
            ? steps.save(erasure.counted(rows.count(tenantId), accounts.count(tenantId)))
            : erasure;
    while (accounts.eraseSome(tenantId) > 0) {
      // A part in each transaction.
    }
    rows.erase(tenantId);
    Tenants.within(tenantId, chain::end);
    steps.finish(counted);
  }
}
