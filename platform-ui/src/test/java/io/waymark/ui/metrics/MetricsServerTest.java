package io.waymark.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsServerTest {
  private final MetricsServer server = new MetricsServer(new Meters().registry(), 0);

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void itTellsThisMachineHowTheProcessIs() throws Exception {
    URI metrics = server.start();

    assertThat(metrics.getHost()).isEqualTo("127.0.0.1");
    assertThat(read(metrics)).contains("jvm_memory_used_bytes", "process_uptime_seconds");
    assertThat(read(metrics.resolve("/other"))).isEqualTo("404\n");
  }

  @Test
  void aPortThatIsTakenIsSaidWithTheSettingToChange() {
    int taken = server.start().getPort();

    assertThatIllegalStateException()
        .isThrownBy(new MetricsServer(new Meters().registry(), taken)::start)
        .withMessageContaining("WAYMARK_UI_MANAGEMENT_PORT");
  }

  private static String read(URI address) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }
}
