package io.waymark.audit;

import io.micronaut.data.runtime.multitenancy.TenantResolver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Links events to a chain, some seconds after they were written: rows become visible in the order
 * of their commits and not of their ids, so that whoever writes one cannot know what stands before
 * it.
 */
@Singleton
public class AuditChain {
  private final ChainStep step;
  private final PendingTenants waiting;
  private final OutsideHeads outside;
  private final TenantResolver tenants;

  AuditChain(ChainStep step, PendingTenants waiting, OutsideHeads outside, TenantResolver tenants) {
    this.step = step;
    this.waiting = waiting;
    this.outside = outside;
    this.tenants = tenants;
  }

  /** The tenants that have something to chain; the installation is one of them. */
  public List<Long> waiting() {
    return waiting.list();
  }

  /**
   * Links everything that waits in the tenant in scope, in steps of a transaction each, and says
   * outside the database how far it came. Safe to run on several nodes: one of them goes on.
   *
   * @throws RuntimeException when another node was faster, or when the chain does not fit its head;
   *     what was linked before stays
   */
  public void extend() {
    long tenantId = (Long) tenants.resolveTenantIdentifier();
    Optional<AuditLink> last = step.extend(tenantId);
    while (last.isPresent()) {
      outside.append(tenantId, last.get());
      last = step.extend(tenantId);
    }
  }

  /**
   * Says outside the database that the tenant in scope and its audit are gone for good, and rightly
   * so. For whoever erases a tenant, after its last row.
   */
  public void end() {
    outside.end((Long) tenants.resolveTenantIdentifier());
  }
}
