package io.waymark.ui.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands metrics to this machine alone, in the text format of Prometheus. */
@Singleton
public final class MetricsServer {
  private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);
  private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry meters;
  private final int port;
  private @Nullable HttpServer server;

  /**
   * @param port 0 for any that is free
   */
  MetricsServer(PrometheusMeterRegistry meters, @Value("${waymark.ui.management-port}") int port) {
    this.meters = meters;
    this.port = port;
  }

  /**
   * @return where they are
   * @throws IllegalStateException when the port is taken
   */
  public URI start() {
    HttpServer started = listening();
    started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    started.createContext("/metrics", exchange -> answer(exchange, 200, meters.scrape()));
    started.createContext("/", exchange -> answer(exchange, 404, "404\n"));
    started.start();
    server = started;
    URI at = URI.create("http://127.0.0.1:%d/metrics".formatted(started.getAddress().getPort()));
    LOG.info("Metrics are at {} for this machine alone", at);
    return at;
  }

  @PreDestroy
  void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    } catch (IOException taken) {
      throw new IllegalStateException(
          "Port %d, for metrics, is taken: set WAYMARK_UI_MANAGEMENT_PORT to another."
              .formatted(port),
          taken);
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    try (exchange) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", METRICS);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
