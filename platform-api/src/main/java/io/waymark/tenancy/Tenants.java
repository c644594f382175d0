package io.waymark.tenancy;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import io.micronaut.data.runtime.multitenancy.TenantResolver;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tenant in scope: the one that the verified token names, or the one that a job opened. The
 * first wall: without a tenant in scope nothing is read or written.
 */
@Singleton
public class Tenants implements TenantResolver {
  /** The installation itself: its operators are members of it, and its acts are audited there. */
  public static final long INSTALLATION = 0;

  private record Scope(long tenantId) implements PropagatedContextElement {}

  /** Runs work that no request carries (jobs, sign-in, the seeder) in a tenant's scope. */
  public static <T> T in(long tenantId, Supplier<T> work) {
    return PropagatedContext.getOrEmpty().plus(new Scope(tenantId)).propagate(work);
  }

  /** Like {@code in}, for work without a result. */
  public static void within(long tenantId, Runnable work) {
    PropagatedContext.getOrEmpty().plus(new Scope(tenantId)).wrap(work).run();
  }

  /**
   * @throws NoTenantInScope when there is none
   */
  public long currentId() {
    return scope().or(Tenants::fromToken).orElseThrow(NoTenantInScope::new);
  }

  @Override
  public Long resolveTenantIdentifier() {
    return currentId();
  }

  private static Optional<Long> scope() {
    return PropagatedContext.getOrEmpty().find(Scope.class).map(Scope::tenantId);
  }

  private static Optional<Long> fromToken() {
    return ServerRequestContext.currentRequest()
        .flatMap(request -> request.getUserPrincipal(Authentication.class))
        .map(authentication -> ActorClaims.read(authentication).tenantId());
  }
}
