package io.waymark.ui.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that sends more than the other clients would take. */
class DownloadsTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MEGABYTES = 48;

  private HttpServer server;
  private Downloads downloads;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/exports/file", DownloadsTest::large);
    server.createContext("/api/v1/me/exports/file", DownloadsTest::refuse);
    server.createContext("/api/v1/leaving/file", DownloadsTest::echo);
    server.start();
    downloads =
        new StreamedDownloads(
            new SetCaller(),
            JsonMapper.createDefault(),
            "http://localhost:" + server.getAddress().getPort() + "/");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aFileOfAnySizeFlowsThroughOnceTheTokenIsRenewed() throws IOException {
    long length = 0;
    try (InputStream file = downloads.organisation()) {
      for (byte[] next = file.readNBytes(MEGABYTE);
          next.length > 0;
          next = file.readNBytes(MEGABYTE)) {
        length += next.length;
      }
    }

    assertThat(length).isEqualTo((long) MEGABYTES * MEGABYTE);
  }

  @Test
  void aRefusalIsToldBeforeAnythingFlows() {
    assertThatExceptionOfType(ApiProblem.class)
        .isThrownBy(downloads::own)
        .satisfies(
            problem -> {
              assertThat(problem.status()).isEqualTo(403);
              assertThat(problem.is("session.too_old")).isTrue();
            });
  }

  @Test
  void theLinkOfALeaverIsSentInTheBody() throws IOException {
    try (InputStream file = downloads.leaver(new Leaving.Token("a.b"))) {
      assertThat(new String(file.readAllBytes(), UTF_8)).isEqualTo("{\"token\":\"a.b\"}");
    }
  }

  @Test
  void whereNobodyAnswersItIsSaid() {
    server.stop(0);

    assertThatExceptionOfType(ApiProblem.class)
        .isThrownBy(downloads::own)
        .satisfies(problem -> assertThat(problem.is(ApiProblem.UNREACHABLE)).isTrue());
  }

  private static void large(HttpExchange asked) throws IOException {
    String token = asked.getRequestHeaders().getFirst("Authorization");
    if (!"Bearer after first".equals(token)) {
      problem(asked, 401, "session.expired");
      return;
    }
    byte[] piece = new byte[MEGABYTE];
    Arrays.fill(piece, (byte) 7);
    asked.sendResponseHeaders(200, 0);
    try (OutputStream out = asked.getResponseBody()) {
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(piece);
      }
    }
  }

  private static void refuse(HttpExchange asked) throws IOException {
    problem(asked, 403, "session.too_old");
  }

  private static void echo(HttpExchange asked) throws IOException {
    byte[] said = asked.getRequestBody().readAllBytes();
    asked.sendResponseHeaders(200, said.length);
    try (OutputStream out = asked.getResponseBody()) {
      out.write(said);
    }
  }

  private static void problem(HttpExchange asked, int status, String code) throws IOException {
    byte[] body = "{\"status\":%d,\"code\":\"%s\"}".formatted(status, code).getBytes(UTF_8);
    asked.getResponseHeaders().set("Content-Type", "application/problem+json");
    asked.sendResponseHeaders(status, body.length);
    try (OutputStream out = asked.getResponseBody()) {
      out.write(body);
    }
  }
}
