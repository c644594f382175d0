package io.waymark.insight;

import com.sun.management.OperatingSystemMXBean;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Copies;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How long the largest reads take, warm, over HTTP with the database on the same machine. By its
 * name no test, so that it runs only when asked for: {@code bin/test -pl platform-api -am
 * -Dtest=CohortGridBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class CohortGridBenchmark {
  private static final int PEOPLE = 500;
  private static final int PERIODS = 26;
  private static final int REQUESTS = 20;
  private static final LocalDate FIRST_DUE = LocalDate.parse("2026-03-06");

  private RunningCohort cohort;
  private Person mentor;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    mentor = cohort.organisation().mentor("Mara");
    Person priya = cohort.organisation().participant("Priya");
    Id enrolment = cohort.enrol(priya);
    Id pairing = cohort.pair(enrolment, mentor);
    Copies copies = Copies.many(PEOPLE - 1);
    copies.of("account", priya.accountId(), Map.of("email", "CONCAT(n, '.', t.email)"));
    copies.of("membership", priya.membershipId(), Map.of("account_id", copies.id()));
    var ofPerson = Map.of("membership_id", copies.id());
    copies.of(
        "zone_change",
        Database.count("SELECT id FROM zone_change WHERE membership_id = ?", priya.membershipId()),
        ofPerson);
    copies.of("enrolment", enrolment.value(), ofPerson);
    copies.of("pairing", pairing.value(), Map.of("enrolment_id", copies.id()));
    submit(enrolment, copies);
    Api.clock().set("2026-09-04T09:00", "UTC");
  }

  @Test
  void fiveHundredPeopleByTwentySixWeeks() {
    Caller admin = cohort.admin().calls();
    Caller mara = mentor.calls();

    report("grid", () -> admin.get("/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/grid"));
    report("cohorts", () -> admin.get("/api/v1/cohorts"));
    report("mentees", () -> mara.get("/api/v1/me/mentees"));
    report("queue", () -> mara.get("/api/v1/me/queue"));
  }

  /** Everybody on time, and all but the last answered. */
  private void submit(Id enrolment, Copies copies) {
    var rows = new Rows(cohort.organisation());
    for (int period = 1; period <= PERIODS; period++) {
      LocalDate due = FIRST_DUE.plusWeeks(period - 1);
      String answered = period == PERIODS ? null : at(due.plusDays(3));
      Id checkIn = rows.checkIn(enrolment, period, at(due), 4, answered);
      copies.further(period).of("check_in", checkIn.value(), Map.of("enrolment_id", copies.id()));
    }
  }

  private static String at(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toString();
  }

  private static void report(String name, Supplier<Answer> request) {
    for (int i = 0; i < REQUESTS; i++) {
      request.get().isOk();
    }
    long[] millis = new long[REQUESTS];
    long cpuBegan = cpu();
    for (int i = 0; i < REQUESTS; i++) {
      long began = System.nanoTime();
      request.get().isOk();
      millis[i] = Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
    long cpu = Duration.ofNanos((cpu() - cpuBegan) / REQUESTS).toMillis();
    Arrays.sort(millis);
    System.out.printf(
        "%-8s of %d people: median %d ms, best %d ms, worst %d ms; %d ms of CPU beside MySQL%n",
        name, PEOPLE, millis[REQUESTS / 2], millis[0], millis[REQUESTS - 1], cpu);
  }

  /** Of the whole JVM: API and caller. Says more than the clock where others use the machine. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
