package io.waymark.limit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.waymark.identity.Browsers;
import io.waymark.shared.limit.Light;
import java.time.Clock;
import java.util.Arrays;

/**
 * Counts before anybody looks at a token, so that forged ones count too. Whatever strangers may do
 * that changes something costs a hash or a letter, unless it is {@link Light}, and counts twice.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class AddressLimit implements Ordered {
  private final Allowance all;
  private final Allowance anonymous;
  private final Browsers browsers;

  AddressLimit(LimitSettings settings, Browsers browsers, Clock clock) {
    this.all = new Allowance("address", settings.address(), clock);
    this.anonymous = new Allowance("anonymous", settings.anonymous(), clock);
    this.browsers = browsers;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before() + 1;
  }

  @RequestFilter
  void count(HttpRequest<?> request) {
    // Whoever watches over this node must hear from it even when it is asked too much.
    if (request.getPath().startsWith("/health/")) {
      return;
    }
    String address = browsers.of(request).address();
    var counts = Counts.of(request);
    counts.hold(all.take(address));
    if (isCostly(request)) {
      counts.hold(anonymous.take(address));
    }
  }

  private static boolean isCostly(HttpRequest<?> request) {
    return request.getMethod() != HttpMethod.GET
        && RouteAttributes.getRouteMatch(request).filter(AddressLimit::isForStrangers).isPresent();
  }

  private static boolean isForStrangers(RouteMatch<?> route) {
    var said = route.getRouteInfo().getAnnotationMetadata();
    return Arrays.asList(said.stringValues(Secured.class)).contains(SecurityRule.IS_ANONYMOUS)
        && !said.hasAnnotation(Light.class);
  }
}
