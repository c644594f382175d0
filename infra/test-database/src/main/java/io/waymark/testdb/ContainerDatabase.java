package io.waymark.testdb;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.mysql.MySQLContainer;

/** MySQL in a container, which Testcontainers removes when the JVM ends. */
final class ContainerDatabase {
  private static final String REPOSITORY = "mysql";
  private static final String TAG = "8.0.33";
  private static final String IMAGE = REPOSITORY + ":" + TAG;

  private ContainerDatabase() {}

  static DatabaseUnderTest start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      throw new IllegalStateException(
          "No container engine answers: start Docker (or set DOCKER_HOST), or run with -Ddb=embedded.");
    }
    fetchImage(DockerClientFactory.lazyClient());
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
    } catch (ContainerLaunchException e) {
      throw new IllegalStateException(
          "The container %s could not be started: %s".formatted(IMAGE, rootMessage(e)), e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(mysql::stop, "stop-mysql"));
    return new DatabaseUnderTest(
        mysql.getJdbcUrl(), mysql.getUsername(), mysql.getPassword(), "container " + IMAGE);
  }

  /** In one attempt: Testcontainers itself would go on trying for minutes. */
  private static void fetchImage(DockerClient docker) {
    try {
      docker.inspectImageCmd(IMAGE).exec();
    } catch (NotFoundException absent) {
      pull(docker);
    }
  }

  private static void pull(DockerClient docker) {
    try {
      docker.pullImageCmd(REPOSITORY).withTag(TAG).start().awaitCompletion();
    } catch (DockerException | DockerClientException e) {
      throw new IllegalStateException(
          "The image %s cannot be had: docker pull it where a registry answers, or run with -Ddb=embedded."
              .formatted(IMAGE),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Fetching the image %s was interrupted.".formatted(IMAGE), e);
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
