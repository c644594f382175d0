package io.waymark.identity;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.web.router.RouteAttributes;
import io.waymark.shared.problem.Forbidden;

/**
 * Keeps sessions that an organisation's single sign-on opened within that organisation: whoever
 * runs it could sign in as any of its people, and their accounts may be elsewhere too.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class OwnMeansGate implements Ordered {
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    boolean signOn =
        request.getUserPrincipal(Authentication.class).filter(SessionClaims::signOn).isPresent();
    if (signOn && isAboutTheAccount(request)) {
      throw refusal();
    }
  }

  static Forbidden refusal() {
    return new Forbidden(
        "session.sign_on",
        "You came in through your organisation's sign-on. For this, sign in with a password or"
            + " passkey of your own.");
  }

  private static boolean isAboutTheAccount(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(route -> route.getRouteInfo().getAnnotationMetadata().hasAnnotation(OwnMeans.class))
        .isPresent();
  }
}
