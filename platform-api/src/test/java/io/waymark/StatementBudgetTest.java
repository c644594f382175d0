package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Database;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements a warm request costs, as MySQL counts them: everything, commits included. */
class StatementBudgetTest {
  private RunningCohort cohort;
  private Person priya;
  private Person mara;
  private Id enrolmentId;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    mara = cohort.organisation().mentor("Mara");
    priya = cohort.organisation().participant("Priya");
    enrolmentId = enrolled(priya);
    Api.clock().set("2026-03-06T09:00", "UTC");
  }

  @Test
  void aSingleReadCostsAtMostThree() {
    String checkIn = "/api/v1/check-ins/" + submit(priya, enrolmentId);

    assertThat(cost(priya.calls(), "/api/v1/enrolments/" + enrolmentId)).isLessThanOrEqualTo(3);
    assertThat(cost(priya.calls(), "/api/v1/enrolments/" + enrolmentId + "/track"))
        .isLessThanOrEqualTo(3);
    assertThat(cost(priya.calls(), checkIn)).isLessThanOrEqualTo(3);
    assertThat(cost(mara.calls(), checkIn)).isLessThanOrEqualTo(3);
  }

  @Test
  void thisWeekCostsAtMostEight() {
    String checkIn = submit(priya, enrolmentId);
    mara.puts("/api/v1/check-ins/" + checkIn + "/reply", Map.of("text", "Good.")).isOk();
    Api.clock().set("2026-03-09T09:00", "UTC");
    priya
        .puts(
            "/api/v1/enrolments/" + enrolmentId + "/check-in-draft",
            Map.of("period", 2, "body", Map.of("win", "Shipped")))
        .isOk();

    assertThat(cost(priya.calls(), "/api/v1/me/this-week")).isLessThanOrEqualTo(8);
  }

  @Test
  void aListCostsTheSameHoweverLongItIs() {
    submit(priya, enrolmentId);
    long queueOfOne = cost(mara.calls(), "/api/v1/me/queue");
    long listOfOne = cost(priya.calls(), "/api/v1/enrolments/" + enrolmentId + "/check-ins");
    for (int i = 0; i < 5; i++) {
      Api.clock().set("2026-02-27T09:00", "UTC");
      Person person = cohort.organisation().participant("P" + i);
      Id enrolment = enrolled(person);
      Api.clock().set("2026-03-06T09:00", "UTC");
      submit(person, enrolment);
    }
    Api.clock().set("2026-04-06T09:00", "UTC");

    assertThat(cost(mara.calls(), "/api/v1/me/queue")).isEqualTo(queueOfOne);
    assertThat(cost(priya.calls(), "/api/v1/enrolments/" + enrolmentId + "/check-ins"))
        .isEqualTo(listOfOne);
  }

  private Id enrolled(Person person) {
    Id id = cohort.enrol(person);
    cohort.pair(id, mara);
    return id;
  }

  private static String submit(Person person, Id enrolment) {
    return person
        .posts(
            "/api/v1/enrolments/" + enrolment + "/check-ins",
            Said.promising("Plan", "Review").forPeriod(1).body())
        .isCreated()
        .text("id");
  }

  /** Of the second call: the first warms what is kept in memory. */
  private static long cost(Caller caller, String path) {
    caller.get(path).isOk();
    try (Connection connection = Database.connect()) {
      long before = questions(connection);
      caller.get(path).isOk();
      return questions(connection) - before - 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long questions(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      rows.next();
      return rows.getLong(2);
    }
  }
}
