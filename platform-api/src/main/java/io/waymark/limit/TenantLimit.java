package io.waymark.limit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.web.router.RouteAttributes;
import io.waymark.quota.Standing;
import io.waymark.quota.Standings;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Conflict;
import io.waymark.tenancy.ActorClaims;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Holds organisations to what the operator allows them: requests of all their people together, and
 * no more to be stored where there is no room left.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class TenantLimit implements Ordered {
  private static final Set<HttpMethod> STORING =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  private final Standings standings;
  private final Allowance requests;

  TenantLimit(Standings standings, Clock clock) {
    this.standings = standings;
    this.requests = new Allowance(Count.ORGANISATION, Integer.MAX_VALUE, clock);
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after() + 1;
  }

  @RequestFilter
  CompletionStage<HttpRequest<?>> check(HttpRequest<?> request) {
    var session = request.getUserPrincipal(Authentication.class);
    if (session.isEmpty()) {
      return CompletableFuture.completedStage(request);
    }
    long tenantId = ActorClaims.read(session.get()).tenantId();
    return standings.of(tenantId).thenApply(standing -> held(request, tenantId, standing));
  }

  private HttpRequest<?> held(HttpRequest<?> request, long tenantId, Standing standing) {
    var most = standing.requestsPerMinute();
    if (most != null) {
      Counts.of(request).hold(requests.take(tenantId, most));
    }
    if (standing.full() && stores(request)) {
      throw new Conflict(
          "limit.storage", "Your organisation has stored as much as it may. Nothing is lost.");
    }
    return request;
  }

  private static boolean stores(HttpRequest<?> request) {
    return STORING.contains(request.getMethod())
        && RouteAttributes.getRouteMatch(request)
            .filter(
                route ->
                    !route.getRouteInfo().getAnnotationMetadata().hasAnnotation(WhenFull.class))
            .isPresent();
  }
}
