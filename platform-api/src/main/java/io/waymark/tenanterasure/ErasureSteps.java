package io.waymark.tenanterasure;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/** What of an erasure stands or falls together. */
@Singleton
class ErasureSteps {
  private final TenantErasureRepository erasures;
  private final TenantRegistry registry;
  private final Audit audit;
  private final Clock clock;

  ErasureSteps(
      TenantErasureRepository erasures, TenantRegistry registry, Audit audit, Clock clock) {
    this.erasures = erasures;
    this.registry = registry;
    this.audit = audit;
    this.clock = clock;
  }

  /** Closes the organisation. */
  @Transactional
  void begin(TenantErasure erasure) {
    registry.beginErasing(erasure.erasedId());
    erasures.update(erasure.begun(clock.instant()));
  }

  @Transactional
  TenantErasure save(TenantErasure erasure) {
    return erasures.update(erasure);
  }

  /** Takes the organisation itself away, and writes down what went. */
  @Transactional
  void finish(TenantErasure erasure) {
    registry.remove(erasure.erasedId());
    erasures.update(erasure.done(clock.instant()));
    audit.record(
        "tenant.erased",
        new Subject("tenant", erasure.erasedId()),
        Map.of(
            "slug", erasure.slug(),
            "rows", erasure.rows(),
            "accounts", Objects.requireNonNullElse(erasure.accounts(), 0)));
  }
}
