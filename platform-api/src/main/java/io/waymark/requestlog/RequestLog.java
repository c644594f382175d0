package io.waymark.requestlog;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.tenancy.ActorClaims;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names each request, and says how it was answered. A caller may bring a name of its own, so that
 * one act can be followed through several programs.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RequestLog implements Ordered {
  static final String HEADER = "X-Request-Id";

  private static final String STARTED = RequestLog.class.getName() + ".started";
  private static final String NAME = RequestLog.class.getName() + ".name";

  /** What others' names may be: nothing that could forge a line. */
  private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  private final Ids ids;
  private final MeterRegistry metrics;

  RequestLog(Ids ids, MeterRegistry metrics) {
    this.ids = ids;
    this.metrics = metrics;
  }

  /** Outside of everything else, so that refusals are named too. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before() - 1;
  }

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    String name = name(request);
    request.setAttribute(NAME, name);
    request.setAttribute(STARTED, System.nanoTime());
    context.add(new MdcPropagationContext(Map.of("request", name)));
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header(HEADER, request.getAttribute(NAME, String.class).orElse(""));
    if (!request.getPath().startsWith("/health/")) {
      var answered = Answered.of(request, response, taken(request));
      answered.count(metrics);
      PropagatedContext.getOrEmpty()
          .plus(new MdcPropagationContext(known(request)))
          .wrap(answered::say)
          .run();
    }
  }

  /** What every line that this request causes says of it. */
  static Map<String, String> known(HttpRequest<?> request) {
    var known = new HashMap<String, String>();
    request.getAttribute(NAME, String.class).ifPresent(name -> known.put("request", name));
    request
        .getUserPrincipal(Authentication.class)
        .map(session -> new Id(ActorClaims.read(session).tenantId()).toString())
        .ifPresent(tenant -> known.put("tenant", tenant));
    return known;
  }

  private String name(HttpRequest<?> request) {
    return request
        .getHeaders()
        .findFirst(HEADER)
        .filter(name -> USABLE.matcher(name).matches())
        .orElseGet(() -> new Id(ids.next()).toString());
  }

  private static Duration taken(HttpRequest<?> request) {
    long started = request.getAttribute(STARTED, Long.class).orElseGet(System::nanoTime);
    return Duration.ofNanos(System.nanoTime() - started);
  }
}
