package io.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.coaching.CoachingScene;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.ServedApi;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A cohort is cancelled, which takes the cohort and then its enrolments, while somebody else has an
 * enrolment and wants the cohort: MySQL undoes one of the two.
 */
class DeadlockTest {
  /** MySQL gives up whichever of two has written less. */
  private static final int MORE_THAN_A_REQUEST_WRITES = 200;

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private CoachingScene scene;
  private Connection other;

  @BeforeEach
  void set() throws SQLException {
    scene = CoachingScene.set();
    other = Database.connect();
    other.setAutoCommit(false);
  }

  @AfterEach
  void letGo() throws SQLException {
    other.close();
  }

  @Test
  void whoeverIsUndoneIsToldToTryAgainAndNothingIsHalfWritten() throws Exception {
    for (int i = 0; i < MORE_THAN_A_REQUEST_WRITES; i++) {
      run("UPDATE enrolment SET version = version + 1 WHERE id = ?", scene.enrolmentId().value());
    }
    CompletableFuture<Answer> undone = CompletableFuture.supplyAsync(this::cancel);
    waitUntilTheCohortIsTaken();
    run("UPDATE cohort SET version = version + 1 WHERE id = ?", scene.cohort().cohortId());

    Answer answer = undone.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    other.rollback();

    answer.refuses(503, "database.busy");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(statusOfTheCohort()).isEqualTo("RUNNING");
    assertThat(Letters.to(scene.priya().email())).isEmpty();
    cancel().isOk();
    assertThat(statusOfTheCohort()).isEqualTo("CANCELLED");
  }

  @Test
  void everyOperationNamesIt() {
    assertThat(ServedApi.operations())
        .allSatisfy(
            operation ->
                assertThat(operation.problemCodes())
                    .contains("database.busy", "database.unavailable"));
  }

  private Answer cancel() {
    return scene.admin().puts(cohort() + "/status", Map.of("status", "CANCELLED"));
  }

  private String statusOfTheCohort() {
    return scene.admin().gets(cohort()).isOk().text("status");
  }

  private String cohort() {
    return "/api/v1/cohorts/" + new Id(scene.cohort().cohortId());
  }

  private void waitUntilTheCohortIsTaken() {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!isTaken() && System.nanoTime() < giveUp) {
      Thread.onSpinWait();
    }
  }

  private boolean isTaken() {
    return Database.rows(
            "SELECT id FROM cohort WHERE id = ? FOR UPDATE SKIP LOCKED", scene.cohort().cohortId())
        .isEmpty();
  }

  private void run(String sql, long id) throws SQLException {
    try (var statement = other.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.executeUpdate();
    }
  }
}
