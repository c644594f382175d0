package io.waymark.identity;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.web.router.RouteAttributes;
import io.waymark.tenancy.ActorClaims;

/** Holds tokens that programs send back from what only a person may do. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class TokenGate implements Ordered {
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    var byToken =
        request
            .getUserPrincipal(Authentication.class)
            .filter(authentication -> ActorClaims.via(authentication) != null)
            .isPresent();
    if (byToken && needsSession(request)) {
      throw SessionClaims.sessionOnly();
    }
  }

  private static boolean needsSession(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(
            route -> route.getRouteInfo().getAnnotationMetadata().hasAnnotation(SessionOnly.class))
        .isPresent();
  }
}
