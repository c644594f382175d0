package io.waymark.local;

import io.waymark.migrations.Migrate;
import io.waymark.mysql.EmbeddedMySql;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * The database of one run, at the newest schema.
 *
 * @param end completes with a sentence when the database has ended by itself; never for one's own
 */
record Storage(Database database, CompletableFuture<String> end) {
  /** Kept here, because a logger that nobody holds forgets its level. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private static final int LOGIN_SECONDS = 5;

  static Storage open(Settings settings, Home home, Running running, Terminal terminal) {
    var storage =
        settings.own().isPresent()
            ? own(settings.own().get())
            : embedded(settings, home, running, terminal);
    FLYWAY.setLevel(Level.WARNING);
    var database = storage.database;
    try {
      int ran = Migrate.migrate(database.url(), database.user(), database.password());
      terminal.progress(
          ran == 0 ? "The schema is at its newest version." : ran + " migrations ran.");
    } catch (FlywayValidateException e) {
      String advice =
          settings.own().isPresent()
              ? "use an empty schema, or the build that made this one"
              : "bin/up --fresh starts over without them";
      throw new Refusal(
          "The tables were made by migrations that have changed since; %s.".formatted(advice), e);
    } catch (FlywayException e) {
      throw new Refusal("The migrations failed: " + reason(e), e);
    }
    return storage;
  }

  private static Storage embedded(
      Settings settings, Home home, Running running, Terminal terminal) {
    if (settings.fresh()) {
      EmbeddedMySql.erase(home.path());
      home.forgetKey();
      home.forgetAuditHeads();
      terminal.progress("The data in %s is deleted.".formatted(home.path()));
    }
    terminal.progress("MySQL starts on the data in %s.".formatted(home.path()));
    var mysql = EmbeddedMySql.start(home.path(), 0);
    running.add(
        Running.Part.MYSQL,
        () -> {
          home.retract();
          mysql.close();
        });
    var database = new Database(mysql.jdbcUrl(), mysql.user(), mysql.password());
    home.publish(database);
    return new Storage(
        database, mysql.onExit().thenApply("MySQL ended by itself with status %d."::formatted));
  }

  private static Storage own(Database database) {
    DriverManager.setLoginTimeout(LOGIN_SECONDS);
    try (var connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      return new Storage(database, new CompletableFuture<>());
    } catch (SQLException e) {
      throw new Refusal(
          "No database answers at the JDBC_URL %s: %s.".formatted(database.place(), reason(e)), e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
