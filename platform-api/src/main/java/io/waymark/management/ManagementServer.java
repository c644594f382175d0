package io.waymark.management;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.waymark.shared.startup.StartupRefused;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/**
 * Metrics and health, apart from the API: a node that is asked too much still says so, and no proxy
 * can hand them to strangers by mistake.
 */
@Context
final class ManagementServer {
  private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  private final PrometheusMeterRegistry metrics;
  private final List<HealthIndicator> readiness;
  private final HttpServer server;

  /**
   * @param port 0 for any that is free
   */
  ManagementServer(
      PrometheusMeterRegistry metrics,
      List<HealthIndicator> readiness,
      @Value("${waymark.management-port}") int port) {
    this.metrics = metrics;
    this.readiness = readiness;
    this.server = listening(port);
  }

  @PostConstruct
  void start() {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/metrics", exchange -> answer(exchange, 200, METRICS, metrics.scrape()));
    server.createContext("/health/liveness", exchange -> answer(exchange, 200, TEXT, "UP\n"));
    server.createContext("/health/readiness", this::readiness);
    server.createContext("/", exchange -> answer(exchange, 404, TEXT, "Nothing is here.\n"));
    server.start();
    LoggerFactory.getLogger(ManagementServer.class)
        .info("Metrics are at {} for this machine alone", uri().resolve("/metrics"));
  }

  @PreDestroy
  void stop() {
    server.stop(0);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void readiness(HttpExchange exchange) throws IOException {
    boolean ready =
        Flux.fromIterable(readiness)
            .flatMap(HealthIndicator::getResult)
            .map(HealthResult::getStatus)
            .all(HealthStatus.UP::equals)
            .blockOptional()
            .orElse(false);
    answer(exchange, ready ? 200 : 503, TEXT, ready ? "UP\n" : "DOWN\n");
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static HttpServer listening(int port) {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    } catch (IOException e) {
      throw new StartupRefused(
          "Port %d, for metrics, is taken: set WAYMARK_MANAGEMENT_PORT to another."
              .formatted(port));
    }
  }
}
