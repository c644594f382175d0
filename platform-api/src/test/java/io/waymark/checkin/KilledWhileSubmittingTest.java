package io.waymark.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.id.Id;
import io.waymark.shared.time.Clocks;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.ApiProcess;
import io.waymark.support.Caller;
import io.waymark.support.Database;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.testdb.DatabaseUnderTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check-in is wholly there or not at all, whenever the API is killed. */
class KilledWhileSubmittingTest {
  private static final int SECOND_WEEK = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String CHECK_INS =
      "SELECT COUNT(*) FROM check_in WHERE tenant_id = ? AND enrolment_id = ?";
  private static final String COMMITMENTS = "SELECT COUNT(*) FROM commitment WHERE tenant_id = ?";
  private static final String DRAFTS =
      "SELECT COUNT(*) FROM check_in_draft WHERE tenant_id = ? AND enrolment_id = ?";

  private Person priya;
  private Id enrolmentId;

  /** A process of its own has the machine's clock, so the cohort runs by that. */
  @BeforeEach
  void aDraftIsReadyToBeSent() {
    Clock real = Clocks.real();
    LocalDate monday =
        LocalDate.ofInstant(real.instant(), ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(1);
    Api.clock().set(monday.minusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC));
    RunningCohort cohort = RunningCohort.startingOn(monday.toString());
    priya = cohort.organisation().participant("Priya");
    enrolmentId = cohort.enrol(priya);
    Api.clock().set(real.instant());
    priya
        .puts(
            "/api/v1/enrolments/" + enrolmentId + "/check-in-draft",
            Map.of("period", SECOND_WEEK, "body", Map.of("win", "Shipped")))
        .isOk();
  }

  @Test
  void beforeTheCommitNothingOfItIsThere() throws Exception {
    try (var draft = Database.connect();
        var killed = ApiProcess.on(DatabaseUnderTest.shared())) {
      hold(draft, "SELECT id FROM check_in_draft WHERE tenant_id = ? AND enrolment_id = ?");
      var sent = CompletableFuture.supplyAsync(() -> submit(killed));
      awaitLastStatement();
      assertThat(uncommittedCheckIns()).isOne();

      killed.kill();

      assertThatThrownBy(sent::join).hasRootCauseInstanceOf(java.io.IOException.class);
    }
    awaitRollback();
    assertThat(count(CHECK_INS)).isZero();
    assertThat(Database.count(COMMITMENTS, tenantId())).isZero();
    assertThat(count(DRAFTS)).isOne();
    try (var again = ApiProcess.on(DatabaseUnderTest.shared())) {
      submit(again).isCreated();
      assertIsWhollyThere();
    }
  }

  /** Whoever asks next asks another node. */
  @Test
  void afterItsAnswerAllOfItIsThere() throws Exception {
    Answer created;
    try (var killed = ApiProcess.on(DatabaseUnderTest.shared())) {
      created = submit(killed).isCreated();
    }
    assertIsWhollyThere();
    submit(priya.calls()).refuses(409, "check_in.already_submitted");
    var read = priya.gets("/api/v1/check-ins/" + created.text("id")).isOk();
    assertThat(read.json()).isEqualTo(created.json());
  }

  private Answer submit(ApiProcess api) {
    return submit(api.as(priya.calls()));
  }

  private Answer submit(Caller caller) {
    return caller.post(
        "/api/v1/enrolments/" + enrolmentId + "/check-ins",
        Said.promising("Write the plan", "Review").forPeriod(SECOND_WEEK).body());
  }

  private void assertIsWhollyThere() {
    assertThat(count(CHECK_INS)).isOne();
    assertThat(Database.count(COMMITMENTS, tenantId())).isEqualTo(2);
    assertThat(count(DRAFTS)).isZero();
  }

  private long count(String sql) {
    return Database.count(sql, tenantId(), enrolmentId.value());
  }

  private long tenantId() {
    return priya.organisation().id();
  }

  /** Whoever wants to change it waits until the connection is closed. */
  private void hold(Connection connection, String rows) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.prepareStatement(rows + " FOR UPDATE")) {
      statement.setLong(1, tenantId());
      statement.setLong(2, enrolmentId.value());
      assertThat(statement.executeQuery().next()).isTrue();
    }
  }

  /** The draft is removed when all else is written. */
  private static void awaitLastStatement() {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (Database.count(
            "SELECT COUNT(*) FROM information_schema.processlist"
                + " WHERE info LIKE 'DELETE%check!_in!_draft%' ESCAPE '!'")
        == 0) {
      assertThat(System.nanoTime()).as("the draft was not asked for").isLessThan(giveUp);
    }
  }

  private long uncommittedCheckIns() throws SQLException {
    try (var connection = Database.connect()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
      try (var statement = connection.prepareStatement(CHECK_INS)) {
        statement.setLong(1, tenantId());
        statement.setLong(2, enrolmentId.value());
        var rows = statement.executeQuery();
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** The killed transaction holds the enrolment until MySQL has undone it. */
  private void awaitRollback() throws SQLException {
    try (var connection = Database.connect()) {
      hold(connection, "SELECT id FROM enrolment WHERE tenant_id = ? AND id = ?");
    }
  }
}
