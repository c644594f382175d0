package io.waymark.pairingboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Copies;
import io.waymark.support.Cost;
import io.waymark.support.Database;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Five hundred people cost as many statements as fifty. How long a row takes is printed. */
class BoardCostTest {
  private static final int REPEATS = 7;

  private final Map<String, Long> statements = new LinkedHashMap<>();
  private final Map<String, Double> microsPerRow = new LinkedHashMap<>();

  @Test
  void theBoardAndAProposalCostFiveHundredPeopleAsManyStatementsAsFifty() {
    measure(50, 10);
    measure(500, 100);

    System.out.println("Statements of the pairing board: " + statements);
    System.out.println("Microseconds a row: " + microsPerRow);
    assertThat(statements.get("board 500")).isEqualTo(statements.get("board 50"));
    assertThat(statements.get("proposal 500")).isEqualTo(statements.get("proposal 50"));
  }

  private void measure(int people, int mentors) {
    Api.clock().set("2026-02-27T09:00", "UTC");
    var cohort = RunningCohort.startingOn("2026-03-02");
    Person priya = cohort.organisation().participant("Priya");
    Person mara = cohort.organisation().mentor("Mara");
    Id enrolment = cohort.enrol(priya);
    var crowd = Copies.many(people - 1);
    crowd.of("account", priya.accountId(), Map.of("email", "CONCAT(n, '.', t.email)"));
    crowd.of("membership", priya.membershipId(), Map.of("account_id", crowd.id()));
    crowd.of("enrolment", enrolment.value(), Map.of("membership_id", crowd.id()));
    var others = Copies.many(mentors - 1);
    others.of("account", mara.accountId(), Map.of("email", "CONCAT(n, '.', t.email)"));
    others.of("membership", mara.membershipId(), Map.of("account_id", others.id()));
    assertThat(
            Database.count("SELECT COUNT(*) FROM enrolment WHERE cohort_id = ?", cohort.cohortId()))
        .isEqualTo(people);
    Caller admin = cohort.admin().calls();
    String path = "/api/v1/cohorts/" + new Id(cohort.cohortId());
    note("board " + people, people, () -> admin.get(path + "/pairing-board"));
    Map<String, Object> free = Map.of("locked", List.of());
    note("proposal " + people, people, () -> admin.post(path + "/pairing-proposals", free));
  }

  private void note(String what, int rows, Supplier<Answer> request) {
    statements.put(what, Cost.STATEMENTS.of(request));
    long[] nanos = new long[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      long began = System.nanoTime();
      request.get().isOk();
      nanos[i] = System.nanoTime() - began;
    }
    Arrays.sort(nanos);
    microsPerRow.put(what, Duration.ofNanos(nanos[REPEATS / 2]).toNanos() / 1_000.0 / rows);
  }
}
