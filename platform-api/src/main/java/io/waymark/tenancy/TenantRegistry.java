package io.waymark.tenancy;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Stamps;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations of this installation. */
@Singleton
public class TenantRegistry {
  private static final int REPLY_TARGET_DAYS = 2;

  private final TenantRepository tenants;
  private final Tenants scope;
  private final Audit audit;
  private final Stamps stamps;
  private final ApplicationEventPublisher<AccessChanged> access;

  TenantRegistry(
      TenantRepository tenants,
      Tenants scope,
      Audit audit,
      Stamps stamps,
      ApplicationEventPublisher<AccessChanged> access) {
    this.tenants = tenants;
    this.scope = scope;
    this.audit = audit;
    this.stamps = stamps;
    this.access = access;
  }

  /**
   * @throws Conflict {@code tenant.slug_taken}
   */
  @Transactional
  public Organisation create(NewTenant wanted) {
    var workingDays = Words.join(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    var tenant =
        new Tenant(
            stamps.id(),
            wanted.slug(),
            wanted.name(),
            wanted.kind(),
            TenantStatus.ACTIVE,
            workingDays,
            REPLY_TARGET_DAYS,
            wanted.adminsReadText(),
            false,
            stamps.now(),
            null);
    DuplicateKey.becomes(
        () -> new Conflict("tenant.slug_taken", "Another organisation has this address."),
        () -> tenants.save(tenant));
    recordInBoth("tenant.created", tenant.id(), Map.of("slug", wanted.slug()));
    return tenant.organisation();
  }

  /**
   * Nobody can sign in to it any more; sessions end within a minute. Nothing is removed, and one
   * that is suspended stays as it is.
   *
   * @throws Conflict {@code tenant.erasing}
   */
  @Transactional
  public void suspend(long tenantId) {
    change(tenantId, TenantStatus.SUSPENDED, "tenant.suspended");
  }

  @Transactional
  public void resume(long tenantId) {
    change(tenantId, TenantStatus.ACTIVE, "tenant.resumed");
  }

  /** Nobody can sign in to it any more, and no job looks into it; there is no way back. */
  @Transactional
  public void beginErasing(long tenantId) {
    change(tenantId, TenantStatus.ERASING, "tenant.erasure_begun");
  }

  /** Takes away a tenant that has no rows any more. */
  @Transactional
  public void remove(long tenantId) {
    tenants.findById(tenantId).ifPresent(tenants::delete);
  }

  /**
   * Says whether the tenant in scope lets people in with a password alone. Whoever has nothing else
   * then finds, when their access token is renewed, that they can do nothing but set one up.
   */
  @Transactional
  public void requireSecondFactor(boolean required) {
    var tenant = tenants.findById(scope.currentId()).orElseThrow(NotFound::new);
    if (tenant.secondFactorRequired() != required) {
      tenants.update(tenant.withSecondFactorRequired(required));
      record(
          "tenant.second_factor_required",
          tenant.id(),
          Map.of("from", tenant.secondFactorRequired(), "to", required));
    }
  }

  /** The tenant in scope. */
  public Organisation current() {
    return tenants.findById(scope.currentId()).map(Tenant::organisation).orElseThrow(NotFound::new);
  }

  /**
   * The tenant in scope, unless it is suspended.
   *
   * @throws Forbidden {@code session.tenant_suspended}
   */
  public Organisation currentIfActive() {
    return tenants
        .findById(scope.currentId())
        .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
        .map(Tenant::organisation)
        .orElseThrow(
            () -> new Forbidden("session.tenant_suspended", "This organisation is suspended."));
  }

  /**
   * Every organisation and the installation, for jobs that look into each in its own scope; but for
   * those that are being erased.
   */
  public List<Long> ids() {
    return tenants.ids();
  }

  /** Whether the tenant in scope lets nobody in with a password alone. */
  public boolean currentAsksForSecondFactor() {
    return tenants
        .findById(scope.currentId())
        .map(Tenant::secondFactorRequired)
        .orElseThrow(NotFound::new);
  }

  public Optional<Organisation> find(String slug) {
    return tenants.findBySlug(slug).map(Tenant::organisation);
  }

  private void change(long tenantId, TenantStatus status, String action) {
    var tenant = tenants.findById(tenantId).orElseThrow(NotFound::new);
    if (tenant.status() == TenantStatus.ERASING) {
      throw new Conflict("tenant.erasing", "This organisation is being erased.");
    }
    if (tenant.status() != status) {
      tenants.update(tenant.with(status));
      access.publishEvent(new AccessChanged(tenantId));
      recordInBoth(action, tenantId, Map.of("slug", tenant.slug()));
    }
  }

  /**
   * Writes down what an operator did with an organisation. That one reads that it was done; by
   * which of the operators, the installation knows.
   */
  @Transactional(TxType.MANDATORY)
  public void recordInBoth(String action, long tenantId, Map<String, Object> details) {
    var tenant = new Subject("tenant", tenantId);
    Tenants.within(tenantId, () -> audit.record(Author.NOBODY, action, tenant, details));
    Tenants.within(Tenants.INSTALLATION, () -> audit.record(action, tenant, details));
  }

  private void record(String action, long tenantId, Map<String, Object> details) {
    Tenants.within(tenantId, () -> audit.record(action, new Subject("tenant", tenantId), details));
  }
}
