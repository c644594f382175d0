package io.waymark.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.waymark.testdb.DatabaseUnderTest;
import java.net.URI;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;

/**
 * The API as it runs, on the database under test: one server for all test classes of this JVM,
 * started at first use. Tests keep out of each other's way by having organisations of their own.
 */
public final class Api {
  /** Signs the tokens of the tests; forged ones are signed with others. */
  public static final String JWT_KEY =
      Base64.getEncoder().encodeToString("a key for tests, and only for them".getBytes(UTF_8));

  private Api() {}

  /** A bean of the running API, for what no endpoint does. */
  public static <T> T bean(Class<T> type) {
    return Running.SERVER.getApplicationContext().getBean(type);
  }

  /** All beans of a type, for what features declare and one place runs. */
  public static <T> Collection<T> beans(Argument<T> type) {
    return Running.SERVER.getApplicationContext().getBeansOfType(type);
  }

  /** The clock that the whole API reads; a test that moves it sets it in its set-up. */
  public static TestClock clock() {
    return bean(TestClock.class);
  }

  /** Calls without a token. */
  public static Caller anonymous() {
    return new Caller(uri(), Map.of());
  }

  /** Calls with an access token. */
  public static Caller with(String accessToken) {
    return anonymous().with("Authorization", "Bearer " + accessToken);
  }

  public static URI uri() {
    return Running.SERVER.getURI();
  }

  /** What a server on this database is started with; tests of the start change some of it. */
  public static Map<String, Object> settings(DatabaseUnderTest database) {
    return Map.of(
        "micronaut.server.port",
        -1,
        "waymark.jwt-key",
        JWT_KEY,
        "waymark.mode",
        "development",
        "waymark.jobs",
        false,
        "waymark.mail.url",
        Letters.FOLDER.toUri().toString(),
        "datasources.default.url",
        database.jdbcUrl(),
        "datasources.default.username",
        database.user(),
        "datasources.default.password",
        database.password());
  }

  private static final class Running {
    static final EmbeddedServer SERVER = start(DatabaseUnderTest.shared());

    private static EmbeddedServer start(DatabaseUnderTest database) {
      EmbeddedServer server =
          ApplicationContext.run(EmbeddedServer.class, settings(database), Environment.TEST);
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-api"));
      return server;
    }
  }
}
