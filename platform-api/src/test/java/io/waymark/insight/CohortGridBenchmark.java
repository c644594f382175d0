package io.waymark.insight;

import com.sun.management.OperatingSystemMXBean;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Copies;
import io.waymark.support.Cost;
import io.waymark.support.Database;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * How long the largest reads take, warm, over HTTP with the database on the same machine. By its
 * name no test, so that it runs only when asked for: {@code bin/test -pl platform-api -am
 * -Dtest=CohortGridBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class CohortGridBenchmark {
  private static final int[] PEOPLE = {50, 500};
  private static final int PERIODS = 26;
  private static final int REQUESTS = 20;

  /** The period in whose middle the change is looked at, on 1 July. */
  private static final int WEDNESDAY_OF = 18;

  private static final LocalDate FIRST_DUE = LocalDate.parse("2026-03-06");
  private static final Map<String, Object> CHANGE =
      Map.of("kind", "ADD_BREAK", "firstDay", "2026-07-06", "weeks", 1);

  private static Grown grow(int people) {
    Api.clock().set("2026-02-27T09:00", "UTC");
    RunningCohort cohort = RunningCohort.startingOn("2026-03-02");
    Person mentor = cohort.organisation().mentor("Mara");
    Person priya = cohort.organisation().participant("Priya");
    Id enrolment = cohort.enrol(priya);
    Id pairing = cohort.pair(enrolment, mentor);
    Copies copies = Copies.many(people - 1);
    copies.of(
        "account",
        priya.accountId(),
        Map.of("email", "CONCAT(n, '.', %d, '.', t.email)".formatted(people)));
    copies.of("membership", priya.membershipId(), Map.of("account_id", copies.id()));
    var ofPerson = Map.of("membership_id", copies.id());
    copies.of(
        "zone_change",
        Database.count("SELECT id FROM zone_change WHERE membership_id = ?", priya.membershipId()),
        ofPerson);
    copies.of("enrolment", enrolment.value(), ofPerson);
    copies.of("pairing", pairing.value(), Map.of("enrolment_id", copies.id()));
    return new Grown(cohort, mentor, enrolment, copies);
  }

  private record Grown(RunningCohort cohort, Person mentor, Id enrolment, Copies copies) {}

  @Test
  void fiftyAndFiveHundredPeopleByTwentySixWeeks() {
    for (int people : PEOPLE) {
      Grown grown = grow(people);
      String path = "/api/v1/cohorts/" + new Id(grown.cohort().cohortId());
      submit(grown, 1, WEDNESDAY_OF - 1);
      Api.clock().set("2026-07-01T09:00", "UTC");
      Caller before = grown.cohort().admin().calls();
      report(people, "preview", () -> before.post(path + "/change-previews", CHANGE));
      submit(grown, WEDNESDAY_OF, PERIODS);
      Api.clock().set("2026-09-04T09:00", "UTC");
      Caller admin = grown.cohort().admin().calls();
      Caller mara = grown.mentor().calls();
      report(people, "grid", () -> admin.get(path + "/grid"));
      report(people, "cohorts", () -> admin.get("/api/v1/cohorts"));
      report(people, "mentees", () -> mara.get("/api/v1/me/mentees"));
      report(people, "queue", () -> mara.get("/api/v1/me/queue"));
    }
  }

  /** Everybody on time, and all but the last answered. */
  private static void submit(Grown grown, int first, int last) {
    var rows = new Rows(grown.cohort().organisation());
    for (int period = first; period <= last; period++) {
      LocalDate due = FIRST_DUE.plusWeeks(period - 1);
      String answered = period == PERIODS ? null : at(due.plusDays(3));
      Id checkIn = rows.checkIn(grown.enrolment(), period, at(due), 4, answered);
      grown
          .copies()
          .further(period)
          .of("check_in", checkIn.value(), Map.of("enrolment_id", grown.copies().id()));
    }
  }

  private static String at(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toString();
  }

  private static void report(int people, String name, Supplier<Answer> request) {
    for (int i = 0; i < REQUESTS; i++) {
      request.get().isOk();
    }
    long[] micros = new long[REQUESTS];
    long cpuBegan = cpu();
    for (int i = 0; i < REQUESTS; i++) {
      long began = System.nanoTime();
      request.get().isOk();
      micros[i] = Duration.ofNanos(System.nanoTime() - began).toNanos() / 1_000;
    }
    long cpu = Duration.ofNanos((cpu() - cpuBegan) / REQUESTS).toMillis();
    Arrays.sort(micros);
    System.out.printf(
        "%-8s of %3d people: median %.1f ms (%.0f µs a row), best %.1f ms, worst %.1f ms;"
            + " %d ms of CPU beside MySQL; %d statements%n",
        name,
        people,
        micros[REQUESTS / 2] / 1_000.0,
        (double) micros[REQUESTS / 2] / people,
        micros[0] / 1_000.0,
        micros[REQUESTS - 1] / 1_000.0,
        cpu,
        Cost.STATEMENTS.of(request));
  }

  /** Of the whole JVM: API and caller. Says more than the clock where others use the machine. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
