package io.waymark.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/** One address of this machine: whether it is free, and later whether somebody answers there. */
record Doorbell(String setting, int port, String path, IntPredicate welcome) {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int POLL_MILLIS = 50;

  static Doorbell api(Settings settings) {
    return new Doorbell(
        "WAYMARK_API_PORT", settings.apiPort(), "/health/readiness", status -> status == 200);
  }

  static Doorbell ui(Settings settings) {
    return new Doorbell("WAYMARK_UI_PORT", settings.uiPort(), "/", status -> status < 500);
  }

  /**
   * @throws Refusal when another program listens there or this user may not
   */
  void requireFree() {
    try (var probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      boolean taken = String.valueOf(e.getMessage()).contains("in use");
      throw new Refusal(
          taken
              ? "Port %d is taken by another program; stop that one, or set %s to another port."
                  .formatted(port, setting)
              : "Port %d cannot be used (%s); set %s to another, such as one above 1023."
                  .formatted(port, e.getMessage(), setting),
          e);
    }
  }

  /**
   * Returns when {@code child} answers there.
   *
   * @throws Refusal when it ends first, or takes longer than three minutes
   */
  void await(HttpClient http, Child child) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(http)) {
      if (!child.isAlive()) {
        throw new Refusal(
            "%s ended with status %d before it was ready; its last lines above say why."
                .formatted(child.name(), child.status()));
      }
      if (System.nanoTime() > end) {
        throw new Refusal(
            "%s did not answer at port %d within %d minutes."
                .formatted(child.name(), port, PATIENCE.toMinutes()));
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
  }

  private boolean answers(HttpClient http) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    try {
      var response = http.send(request, HttpResponse.BodyHandlers.discarding());
      return welcome.test(response.statusCode());
    } catch (IOException e) {
      return false;
    }
  }
}
