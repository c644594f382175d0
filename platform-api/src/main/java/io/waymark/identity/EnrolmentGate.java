package io.waymark.identity;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.web.router.RouteAttributes;
import io.waymark.shared.problem.Forbidden;

/** Holds sessions back that are only good for setting a second factor up. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class EnrolmentGate implements Ordered {
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    var enrolling =
        request.getUserPrincipal(Authentication.class).filter(SessionClaims::enrolling).isPresent();
    if (enrolling && !isOpen(request)) {
      throw new Forbidden(
          "second_factor.required",
          "This organisation asks for a second factor. Set one up first.");
    }
  }

  private static boolean isOpen(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(
            route ->
                route.getRouteInfo().getAnnotationMetadata().hasAnnotation(WhileEnrolling.class))
        .isPresent();
  }
}
