package io.waymark.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import io.waymark.oidc.GuardedSockets.LedInside;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;

/**
 * Asks servers that tenants name, and nothing behind our own walls: HTTPS to public addresses,
 * directly, without redirects, a few at once, each for some seconds and some kilobytes.
 */
@Singleton
class Reach {
  private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(3);
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(8);
  private static final int LONGEST_BODY = 256 * 1024;
  private static final int AT_ONCE = 32;

  private final boolean everywhere;
  private final GuardedSockets sockets = new GuardedSockets();
  private final Semaphore room = new Semaphore(AT_ONCE);

  /**
   * @param everywhere also HTTP, and private addresses: for development
   */
  Reach(@Value("${waymark.sign-on.private:false}") boolean everywhere) {
    this.everywhere = everywhere;
  }

  /**
   * @throws ProviderTrouble {@code NOT_HTTPS}, {@code NO_ADDRESS}
   */
  void requireSpeakable(URI uri) {
    boolean plain = "http".equals(uri.getScheme());
    if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      throw new ProviderTrouble(Finding.NO_ADDRESS);
    }
    if (!"https".equals(uri.getScheme()) && !(plain && everywhere)) {
      throw new ProviderTrouble(plain ? Finding.NOT_HTTPS : Finding.NO_ADDRESS);
    }
  }

  /**
   * @throws ProviderTrouble when there is no answer
   */
  Reply ask(Question question) {
    requireSpeakable(question.uri());
    requireOutside(question.uri().getHost());
    if (!room.tryAcquire()) {
      throw new ProviderTrouble(Finding.NO_ANSWER);
    }
    try {
      return inTime(open(question.uri()), question);
    } catch (LedInside inside) {
      throw new ProviderTrouble(Finding.PRIVATE_HOST, inside);
    } catch (SSLException distrusted) {
      throw new ProviderTrouble(Finding.NO_TRUST, distrusted);
    } catch (IOException silent) {
      throw new ProviderTrouble(Finding.NO_ANSWER, silent);
    } finally {
      room.release();
    }
  }

  /** Says so before anything is connected to; {@link GuardedSockets} makes sure. */
  private void requireOutside(String host) {
    try {
      var addresses = InetAddress.getAllByName(host);
      if (!everywhere && !Arrays.stream(addresses).allMatch(PublicAddress::is)) {
        throw new ProviderTrouble(Finding.PRIVATE_HOST);
      }
    } catch (UnknownHostException unknown) {
      throw new ProviderTrouble(Finding.UNKNOWN_HOST, unknown);
    }
  }

  private HttpURLConnection open(URI uri) throws IOException {
    var connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setConnectTimeout((int) CONNECTED_WITHIN.toMillis());
    connection.setReadTimeout((int) ANSWERED_WITHIN.toMillis());
    connection.setRequestProperty("Accept", "application/json");
    if (!everywhere && connection instanceof HttpsURLConnection secure) {
      secure.setSSLSocketFactory(sockets);
    }
    return connection;
  }

  /** The time-outs of a connection begin anew with each byte; this one does not. */
  private static Reply inTime(HttpURLConnection connection, Question question) throws IOException {
    var reply = new FutureTask<>(() -> send(connection, question));
    Thread.ofVirtual().name("sign-on").start(reply);
    try {
      return reply.get(ANSWERED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      hangUp(connection);
      throw new IOException("no answer in time", late);
    } catch (InterruptedException stopped) {
      hangUp(connection);
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
    }
  }

  /** By itself, because it waits for whoever still reads. */
  private static void hangUp(HttpURLConnection connection) {
    Thread.ofVirtual().start(connection::disconnect);
  }

  private static Reply send(HttpURLConnection connection, Question question) throws IOException {
    if (question.authorization() != null) {
      connection.setRequestProperty("Authorization", question.authorization());
    }
    if (question.form() != null) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
      try (var body = connection.getOutputStream()) {
        body.write(question.form().getBytes(UTF_8));
      }
    }
    int status = connection.getResponseCode();
    return new Reply(status, status < 400 ? read(connection.getInputStream()) : error(connection));
  }

  private static String error(HttpURLConnection connection) throws IOException {
    var body = connection.getErrorStream();
    return body == null ? "" : read(body);
  }

  private static String read(InputStream body) throws IOException {
    long end = System.nanoTime() + ANSWERED_WITHIN.toNanos();
    var read = new ByteArrayOutputStream();
    byte[] part = new byte[8_192];
    try (body) {
      for (int length = body.read(part); length >= 0; length = body.read(part)) {
        read.write(part, 0, length);
        if (read.size() > LONGEST_BODY || System.nanoTime() > end) {
          throw new IOException("too much of an answer, or too slow");
        }
      }
    }
    return read.toString(UTF_8);
  }
}
