package io.waymark.testdb;

import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.mysql.MySQLContainer;

/** MySQL in a container, which Testcontainers removes when the JVM ends. */
final class ContainerDatabase {
  private static final String IMAGE = "mysql:8.0.33";

  private ContainerDatabase() {}

  static DatabaseUnderTest start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      throw new IllegalStateException(
          "No container engine answers: start Docker (or set DOCKER_HOST), or run with -Ddb=embedded.");
    }
    // Testcontainers stops it through its own hook, or through Ryuk when the JVM is killed.
    @SuppressWarnings("resource")
    var mysql =
        new MySQLContainer(IMAGE)
            .withDatabaseName("waymark")
            .withUrlParam("connectionTimeZone", "UTC")
            .withUrlParam("forceConnectionTimeZoneToSession", "true")
            .withTmpFs(Map.of("/var/lib/mysql", "rw"))
            .withCommand("--skip-log-bin", "--innodb-flush-log-at-trx-commit=2");
    try {
      mysql.start();
    } catch (ContainerFetchException e) {
      throw new IllegalStateException(
          "The image %s cannot be had: docker pull it where a registry answers, or run with -Ddb=embedded."
              .formatted(IMAGE),
          e);
    } catch (ContainerLaunchException e) {
      throw new IllegalStateException(
          "The container %s could not be started: %s".formatted(IMAGE, rootMessage(e)), e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(mysql::stop, "stop-mysql"));
    return new DatabaseUnderTest(
        mysql.getJdbcUrl(), mysql.getUsername(), mysql.getPassword(), "container " + IMAGE);
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
