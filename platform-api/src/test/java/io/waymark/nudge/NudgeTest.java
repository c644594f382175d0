package io.waymark.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.support.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Priya has missed check-ins, Lea is on time, and Mara has not answered Lea. */
class NudgeTest {
  private RunningCohort spring;
  private Person priya;
  private Person lea;
  private Person mara;
  private String path;

  @BeforeEach
  void itIsTheFourthWeek() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    spring = RunningCohort.startingOn("2026-03-02");
    priya = spring.organisation().participant("Priya");
    lea = spring.organisation().participant("Lea");
    mara = spring.organisation().mentor("Mara");
    path = "/api/v1/cohorts/" + new Id(spring.cohortId()) + "/nudges";
    spring.enrol(priya);
    Id ofLea = spring.enrol(lea);
    spring.pair(ofLea, mara);
    String promise = checkIn(ofLea, 1, Said.promising("Write"));
    promise = checkIn(ofLea, 2, Said.promising("Build").kept(promise));
    checkIn(ofLea, 3, Said.promising("Show").kept(promise));
    Api.clock().set("2026-03-25T09:00", "UTC");
  }

  @Test
  void whoStandsOutIsShownWithTheLetterThatTheyWouldGet() {
    Answer shown = spring.admin().gets(path).isOk();

    assertThat(shown.texts("items", "name")).containsExactly("Mara", "Priya");
    assertThat(shown.number("items.0.waiting")).isEqualTo(3);
    assertThat(shown.text("items.1.reasons.0.code")).isEqualTo("MISSED_TWO_OF_FOUR");
    assertThat(shown.text("items.1.subject")).isEqualTo("A reminder from your program on Waymark");
    assertThat(shown.text("items.1.text")).contains("Hello Priya", "Spring");
    assertThat(shown.texts("items", "nudgeable")).containsOnly("true");
  }

  @Test
  void eachGetsTheLetterThatWasShown() throws Exception {
    String text = spring.admin().gets(path).isOk().text("items.1.text");

    assertThat(nudge(priya, mara).isCreated().number("nudged")).isEqualTo(2);

    Work.runDue();
    var toPriya = Letters.to(priya.email()).getLast();
    assertThat(Letters.textOf(toPriya)).contains(text, "/this-week");
    assertThat(Letters.textOf(Letters.to(mara.email()).getLast())).contains(": 3", "/queue");
  }

  @Test
  void aLetterSpeaksTheReadersLanguage() {
    priya
        .puts("/api/v1/me/preferences", Map.of("language", "de", "theme", "DARK", "zone", "UTC"))
        .isEmpty();

    Answer shown = spring.admin().gets(path).isOk();

    assertThat(shown.text("items.1.text")).startsWith("Hallo Priya");
    assertThat(shown.text("items.0.text")).startsWith("Hello Mara");
  }

  @Test
  void whoWasNudgedIsLeftInPeaceForThreeDays() {
    nudge(priya).isCreated();
    Answer shown = spring.admin().gets(path).isOk();
    assertThat(shown.texts("items", "nudgeable")).containsExactly("true", "false");
    assertThat(shown.has("items.1.nudgedAt")).isTrue();

    assertThat(nudge(priya, mara).isCreated().number("nudged")).isOne();

    Api.clock().set("2026-03-28T09:00", "UTC");
    assertThat(nudge(priya, mara).isCreated().number("nudged")).isEqualTo(2);
  }

  @Test
  void whoNudgesSeveralTimesAtOnceNudgesOnce() throws Exception {
    Callable<Integer> attempt = () -> nudge(priya).isCreated().number("nudged");
    var nudged = new ArrayList<Integer>();
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var done : pool.invokeAll(Collections.nCopies(4, attempt))) {
        nudged.add(done.get());
      }
    }

    assertThat(nudged).containsExactlyInAnyOrder(1, 0, 0, 0);
  }

  @Test
  void whoNeedsNoneGetsNoneAndWhoIsNotThereIsNotFound() {
    Person ines = spring.organisation().participant("Ines");

    assertThat(nudge(lea).isCreated().number("nudged")).isZero();
    nudge(priya, ines).isNotFound();
    nudge().refusesFields("/membershipIds");

    assertThat(spring.admin().gets(path).isOk().has("items.1.nudgedAt")).isFalse();
  }

  private String checkIn(Id enrolmentId, int week, Said said) {
    Api.clock().set("2026-03-%02dT09:00".formatted(7 * week - 2), "UTC");
    return lea.posts(
            "/api/v1/enrolments/" + enrolmentId + "/check-ins", said.forPeriod(week).body())
        .isCreated()
        .text("commitments.0.id");
  }

  private Answer nudge(Person... people) {
    List<String> ids =
        Arrays.stream(people).map(person -> new Id(person.membershipId()).toString()).toList();
    return spring.admin().posts(path, Map.of("membershipIds", ids));
  }
}
