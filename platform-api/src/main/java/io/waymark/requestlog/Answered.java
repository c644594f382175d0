package io.waymark.requestlog;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.web.router.RouteAttributes;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a request was answered.
 *
 * @param route with its placeholders, so that it names nobody
 */
record Answered(String method, String route, int status, Duration taken) {
  private static final Logger LOG = LoggerFactory.getLogger("io.waymark.request");

  private static final Duration[] STEPS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  /** Of a path that leads nowhere, or a method that nobody knows, a stranger chose the words. */
  static Answered of(HttpRequest<?> request, HttpResponse<?> response, Duration taken) {
    String route =
        RouteAttributes.getRouteMatch(request)
            .flatMap(match -> BasicHttpAttributes.getUriTemplate(request))
            .orElse("-");
    return new Answered(request.getMethod().name(), route, response.code(), taken);
  }

  void say() {
    LOG.atInfo()
        .addKeyValue("method", method)
        .addKeyValue("route", route)
        .addKeyValue("status", status)
        .addKeyValue("ms", taken.toMillis())
        .log("answered");
  }

  void count(MeterRegistry metrics) {
    Timer.builder("http.server.requests")
        .description("How long answers took, by route.")
        .tags("method", method, "uri", route, "status", String.valueOf(status))
        .serviceLevelObjectives(STEPS)
        .register(metrics)
        .record(taken);
  }
}
