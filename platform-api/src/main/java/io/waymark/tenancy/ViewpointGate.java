package io.waymark.tenancy;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import io.waymark.shared.problem.Forbidden;

/** Whoever looks through somebody else's eyes changes nothing, and sees what is made for it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ViewpointGate implements Ordered {
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (Viewpoint.of(request).isEmpty()) {
      return;
    }
    if (request.getMethod() != HttpMethod.GET) {
      throw new Forbidden("view_as.read_only", "You only look as somebody else would.");
    }
    if (!isViewable(request)) {
      throw new Forbidden("view_as.elsewhere", "This cannot be looked at as somebody else.");
    }
  }

  private static boolean isViewable(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(route -> route.getRouteInfo().getAnnotationMetadata().hasAnnotation(Viewable.class))
        .isPresent();
  }
}
