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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * How long the largest reads take for 50 people and for 500, warm, over HTTP with the database on
 * the same machine; docs/operations/performance.md has the figures. By its name no test, so that it
 * runs only when asked for: {@code bin/test -pl platform-api -am -Dtest=CohortScaleBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class CohortScaleBenchmark {
  private static final int FEW = 50;
  private static final int MANY = 500;
  private static final int PERIODS = 26;
  private static final int WARMING = 100;
  private static final int REQUESTS = 30;

  /** The period in whose middle the change is looked at, on 1 July. */
  private static final int WEDNESDAY_OF = 18;

  private static final LocalDate FIRST_DUE = LocalDate.parse("2026-03-06");
  private static final Map<String, Object> CHANGE =
      Map.of("kind", "ADD_BREAK", "firstDay", "2026-07-06", "weeks", 1);

  /** By read and number of people. */
  private final Map<String, Map<Integer, Measure>> measured = new LinkedHashMap<>();

  /**
   * @param cpu of API and caller together: says more than the clock where others use the machine
   */
  private record Measure(double millis, double best, long cpu, long statements) {}

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
    return new Grown(people, cohort, mentor, enrolment, copies);
  }

  private record Grown(
      int people, RunningCohort cohort, Person mentor, Id enrolment, Copies copies) {
    String path() {
      return "/api/v1/cohorts/" + new Id(cohort.cohortId());
    }
  }

  @Test
  void fiftyAndFiveHundredPeopleByTwentySixWeeks() {
    List<Grown> sizes = List.of(grow(FEW), grow(MANY));
    sizes.forEach(grown -> submit(grown, 1, WEDNESDAY_OF - 1));
    Api.clock().set("2026-07-01T09:00", "UTC");
    note(
        "what-if preview",
        sizes,
        grown -> asked(grown, admin -> admin.post(grown.path() + "/change-previews", CHANGE)));
    sizes.forEach(grown -> submit(grown, WEDNESDAY_OF, PERIODS));
    Api.clock().set("2026-09-04T09:00", "UTC");
    note("grid", sizes, grown -> asked(grown, admin -> admin.get(grown.path() + "/grid")));
    note(
        "pairing board",
        sizes,
        grown -> asked(grown, admin -> admin.get(grown.path() + "/pairing-board")));
    note("cohorts", sizes, grown -> asked(grown, admin -> admin.get("/api/v1/cohorts")));
    note("mentees", sizes, grown -> answered(grown, mara -> mara.get("/api/v1/me/mentees")));
    note("queue", sizes, grown -> answered(grown, mara -> mara.get("/api/v1/me/queue")));
    System.out.println(table());
  }

  private static Supplier<Answer> asked(Grown grown, Function<Caller, Answer> request) {
    Caller admin = grown.cohort().admin().calls();
    return () -> request.apply(admin);
  }

  private static Supplier<Answer> answered(Grown grown, Function<Caller, Answer> request) {
    Caller mentor = grown.mentor().calls();
    return () -> request.apply(mentor);
  }

  /** Of each size, once all sizes have been asked for often enough to be compiled. */
  private void note(String read, List<Grown> sizes, Function<Grown, Supplier<Answer>> reading) {
    List<Supplier<Answer>> requests = sizes.stream().map(reading).toList();
    for (int i = 0; i < WARMING; i++) {
      requests.forEach(request -> request.get().isOk());
    }
    for (int i = 0; i < sizes.size(); i++) {
      measured
          .computeIfAbsent(read, key -> new TreeMap<>())
          .put(sizes.get(i).people(), measure(requests.get(i)));
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

  private static Measure measure(Supplier<Answer> request) {
    double[] millis = new double[REQUESTS];
    long cpuBegan = cpu();
    for (int i = 0; i < REQUESTS; i++) {
      long began = System.nanoTime();
      request.get().isOk();
      millis[i] = (System.nanoTime() - began) / 1e6;
    }
    long cpu = Duration.ofNanos((cpu() - cpuBegan) / REQUESTS).toMillis();
    Arrays.sort(millis);
    return new Measure(millis[REQUESTS / 2], millis[0], cpu, Cost.STATEMENTS.of(request));
  }

  private String table() {
    var table = new StringBuilder("| read | people | median ms | best ms | CPU ms | µs a row |");
    table.append(" of 50's row | statements |\n|---|---|---|---|---|---|---|---|\n");
    measured.forEach(
        (read, sizes) ->
            sizes.forEach(
                (people, measure) ->
                    table.append(
                        "| %s | %d | %.1f | %.1f | %d | %.0f | %.2f | %d |%n"
                            .formatted(
                                read,
                                people,
                                measure.millis(),
                                measure.best(),
                                measure.cpu(),
                                1_000 * measure.millis() / people,
                                measure.millis()
                                    / people
                                    / (Objects.requireNonNull(sizes.get(FEW)).millis() / FEW),
                                measure.statements()))));
    return table.toString();
  }

  /** Of the whole JVM. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
