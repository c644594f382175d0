package io.waymark.testdb;

import io.waymark.mysql.EmbeddedMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mysqld that comes along, on data that is deleted when the JVM ends. */
final class EmbeddedDatabase {
  private EmbeddedDatabase() {}

  static DatabaseUnderTest start() {
    var mysql = EmbeddedMySql.startThrowaway(place());
    Runtime.getRuntime().addShutdownHook(new Thread(mysql::close, "stop-mysql"));
    return new DatabaseUnderTest(
        mysql.jdbcUrl(), mysql.user(), mysql.password(), "embedded MySQL 8.0.31");
  }

  /** Below the module's target where there is one, so that mvn clean removes what a kill left. */
  private static Path place() {
    try {
      Path target = Path.of("target");
      return Files.isDirectory(target)
          ? Files.createTempDirectory(target, "mysql")
          : Files.createTempDirectory("waymark-mysql");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
