package io.waymark.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tenant's word can make us ask, and what not. */
class ReachTest {
  private final Reach strict = new Reach(false);
  private final Reach lenient = new Reach(true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.1.2.3",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::",
        "3fff::1"
      })
  void whatLeadsInsideIsNotPublic(String address) {
    assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "100.63.0.1",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "193.99.144.80",
        "198.17.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450:4001::1"
      })
  void whatLeadsOutIs(String address) {
    assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "http://login.example.org/x, NOT_HTTPS",
    "ftp://login.example.org/x, NO_ADDRESS",
    "file:///etc/passwd, NO_ADDRESS",
    "https://user:pass@login.example.org/x, NO_ADDRESS",
    "https://127.0.0.1/x, PRIVATE_HOST",
    "https://localhost/x, PRIVATE_HOST",
    "https://[::1]/x, PRIVATE_HOST",
    "https://169.254.169.254/latest/meta-data, PRIVATE_HOST",
    "https://[::ffff:127.0.0.1]/x, PRIVATE_HOST",
    "https://0x7f000001/x, UNKNOWN_HOST",
    "https://2130706433/x, PRIVATE_HOST"
  })
  void inProductionNothingInsideIsAsked(String uri, Finding finding) {
    finds(finding, () -> strict.ask(Question.of(URI.create(uri))));
  }

  /** A name that was public a moment ago and leads inside when it is connected to. */
  @Test
  void aConnectionThatHasLedInsideIsClosedBeforeAnythingIsSaid() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var connected = new Socket(server.getInetAddress(), server.getLocalPort())) {
      var sockets = new GuardedSockets();

      assertThatThrownBy(() -> sockets.createSocket(connected, "login.example.org", 443, true))
          .isInstanceOf(GuardedSockets.LedInside.class);
      assertThat(connected.isClosed()).isTrue();
    }
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    try (var server = new Served()) {
      server.answers(
          exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:9/inside");
            exchange.sendResponseHeaders(302, -1);
          });

      assertThat(lenient.ask(Question.of(server.uri())).status()).isEqualTo(302);
    }
  }

  @Test
  void tooMuchOfAnAnswerIsNone() throws IOException {
    try (var server = new Served()) {
      server.answers(
          exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            byte[] much = new byte[300 * 1024];
            body.write(much);
          });

      finds(Finding.NO_ANSWER, () -> lenient.ask(Question.of(server.uri())));
    }
  }

  /** A byte now and then would keep a plain time-out waiting for good. */
  @Test
  void aServerThatDrips() throws IOException {
    var over = new CountDownLatch(1);
    try (var server = new Served()) {
      server.answers(
          exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (over.getCount() > 0) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
              pause(over);
            }
          });
      long start = System.nanoTime();

      finds(Finding.NO_ANSWER, () -> lenient.ask(Question.of(server.uri())));

      assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(11);
    } finally {
      over.countDown();
    }
  }

  private static void pause(CountDownLatch over) {
    try {
      over.await(500, java.util.concurrent.TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void finds(Finding finding, Runnable asking) {
    assertThatThrownBy(asking::run)
        .isInstanceOfSatisfying(
            ProviderTrouble.class, trouble -> assertThat(trouble.finding()).isEqualTo(finding));
  }

  private static final class Served implements AutoCloseable {
    private final HttpServer server;

    Served() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.start();
    }

    void answers(com.sun.net.httpserver.HttpHandler handler) {
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              handler.handle(exchange);
            }
          });
    }

    URI uri() {
      return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
