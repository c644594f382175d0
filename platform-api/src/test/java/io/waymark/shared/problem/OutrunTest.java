package io.waymark.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.programpage.EditProgramPage;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.RunningCohort;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OutrunTest {
  private static final int TRIES = 20_000;
  private static final String WRITES =
      """
      SELECT COUNT(*) FROM information_schema.processlist
      WHERE info LIKE 'UPDATE `program_page`%' AND id <> CONNECTION_ID()
      """;

  /** With If-Match: * no check stands in the way: only the row's version can tell the two apart. */
  @Test
  void whoIsOutrunBetweenReadingAndWritingIsToldSo() throws SQLException {
    Api.clock().set("2026-02-27T09:00", "UTC");
    var spring = RunningCohort.startingOn("2026-03-02");
    long programId =
        Database.count("SELECT program_id FROM cohort WHERE id = ?", spring.cohortId());
    edit(spring, programId).isOk();

    try (var other = Database.connect()) {
      other.setAutoCommit(false);
      write(other, programId);
      var outrun = CompletableFuture.supplyAsync(() -> edit(spring, programId));
      awaitAnotherWrite();
      other.commit();

      outrun.join().refuses(412, "precondition.stale");
    }
    edit(spring, programId).isOk();
  }

  private static void write(Connection connection, long programId) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "UPDATE program_page SET version = version + 1 WHERE program_id = ?")) {
      statement.setLong(1, programId);
      assertThat(statement.executeUpdate()).isOne();
    }
  }

  /** Whoever is there by now has read already, and finds the row held. */
  private static void awaitAnotherWrite() {
    for (int i = 0; i < TRIES; i++) {
      if (Database.count(WRITES) > 0) {
        return;
      }
    }
    throw new AssertionError("Nobody writes.");
  }

  private static Answer edit(RunningCohort spring, long programId) {
    return spring
        .admin()
        .calls()
        .ifMatch("*")
        .put(
            "/api/v1/programs/" + new Id(programId) + "/page",
            new EditProgramPage(true, "Half a year.", "", "", "", "", "", List.of()));
  }
}
