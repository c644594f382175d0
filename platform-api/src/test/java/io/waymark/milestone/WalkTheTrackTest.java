package io.waymark.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.tenancy.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalkTheTrackTest {
  private static final String KEY = "process-learned";

  private RunningCohort cohort;
  private Person priya;
  private Person mara;
  private Person piet;
  private Id enrolmentId;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    mara = cohort.organisation().mentor("Mara");
    piet = cohort.organisation().mentor("Piet");
    enrolmentId = cohort.enrol(priya);
    cohort.pair(enrolmentId, mara);
    cohort.pairFurther(enrolmentId, piet);
    Api.clock().set("2026-03-10T09:00", "UTC");
  }

  @Test
  void theWholeRoadIsThereWithItsDates() {
    cohort.addBreak("2026-03-16", 1);
    var track = track(priya);

    assertThat(track.number("week")).isEqualTo(2);
    assertThat(track.number("milestones")).isEqualTo(12);
    assertThat(track.number("milestonesDone")).isZero();
    assertThat(track.text("nextBreak.firstDay")).isEqualTo("2026-03-16");
    assertThat(track.text("phases.0.state")).isEqualTo("NOW");
    assertThat(track.text("phases.1.state")).isEqualTo("NEXT");
    assertThat(track.text("phases.0.firstDay")).isEqualTo("2026-03-02");
    assertThat(track.text("phases.0.milestones.0.key")).isEqualTo(KEY);
    assertThat(track.text("phases.0.milestones.0.dueOn")).isEqualTo("2026-04-03");
    assertThat(track.text("phases.0.milestones.0.status")).isEqualTo("NOT_STARTED");
    assertThat(track.count("phases.0.milestones.0.tasks")).isEqualTo(4);
    assertThat(track.count("phases.0.milestones.0.competencies")).isPositive();
  }

  @Test
  void theFirstTickStartsTheMilestone() {
    String path = "/api/v1/enrolments/" + enrolmentId + "/tasks/start-the-log";
    var ticked = priya.puts(path, Map.of("done", true)).isOk();

    assertThat(ticked.text("milestoneStatus")).isEqualTo("IN_PROGRESS");
    assertThat(ticked.text("doneAt")).isEqualTo("2026-03-10T09:00:00Z");
    Api.clock().set("2026-03-10T10:00", "UTC");
    assertThat(priya.puts(path, Map.of("done", true)).isOk().text("doneAt"))
        .isEqualTo("2026-03-10T09:00:00Z");
    assertThat(track(priya).flag("phases.0.milestones.0.tasks.0.done")).isTrue();

    var unticked = priya.puts(path, Map.of("done", false)).isOk();
    assertThat(unticked.flag("done")).isFalse();
    assertThat(unticked.text("milestoneStatus")).isEqualTo("IN_PROGRESS");
  }

  @Test
  void aTaskIsTickedByItsParticipantAlone() {
    String path = "/api/v1/enrolments/" + enrolmentId + "/tasks/start-the-log";

    mara.puts(path, Map.of("done", true)).refuses(403, "role.forbidden");
    cohort.organisation().participant("Lea").puts(path, Map.of("done", true)).isNotFound();
    priya
        .puts("/api/v1/enrolments/" + enrolmentId + "/tasks/no-such-task", Map.of("done", true))
        .isNotFound();
    priya.puts(path, Map.of()).refusesFields("/done");
  }

  @Test
  void thePrimaryMentorDecides() {
    act(m -> m.start(priya.actor(), enrolmentId.value(), KEY));
    act(m -> m.submit(priya.actor(), enrolmentId.value(), KEY));
    assertThatThrownBy(() -> act(m -> m.accept(piet.actor(), enrolmentId.value(), KEY, null)))
        .isInstanceOf(Forbidden.class);
    act(m -> m.requestChanges(mara.actor(), enrolmentId.value(), KEY, "Who decides?"));
    act(m -> m.submit(priya.actor(), enrolmentId.value(), KEY));
    act(m -> m.accept(mara.actor(), enrolmentId.value(), KEY, "Clear now."));
    var milestone = track(priya);

    assertThat(milestone.number("milestonesDone")).isEqualTo(1);
    assertThat(milestone.text("phases.0.milestones.0.status")).isEqualTo("ACCEPTED");
    assertThat(milestone.text("phases.0.milestones.0.decidedBy")).isEqualTo("Mara");
    assertThat(milestone.text("phases.0.milestones.0.words")).isEqualTo("Clear now.");
    assertThat(milestone.texts("phases.0.milestones.0.history", "what"))
        .containsExactly("STARTED", "SUBMITTED", "CHANGES_REQUESTED", "SUBMITTED", "ACCEPTED");
    assertThatThrownBy(() -> act(m -> m.submit(priya.actor(), enrolmentId.value(), KEY)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void theMentorsWordsStayBetweenTheTwo() {
    act(m -> m.start(priya.actor(), enrolmentId.value(), KEY));
    act(m -> m.submit(priya.actor(), enrolmentId.value(), KEY));
    act(m -> m.accept(mara.actor(), enrolmentId.value(), KEY, "Clear now."));

    assertThat(track(mara).text("phases.0.milestones.0.words")).isEqualTo("Clear now.");
    assertThat(track(cohort.admin()).text("phases.0.milestones.0.status")).isEqualTo("ACCEPTED");
    assertThat(track(cohort.admin()).body()).doesNotContain("Clear now.");
  }

  @Test
  void whoRunsTheProgramWaivesButNotForThemselves() {
    Person both = cohort.organisation().person("Bo", Role.ADMIN, Role.PARTICIPANT);
    Id own = cohort.enrol(both);

    assertThatThrownBy(() -> act(m -> m.waive(both.actor(), own.value(), KEY, "Known")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> act(m -> m.waive(mara.actor(), enrolmentId.value(), KEY, "Known")))
        .isInstanceOf(Forbidden.class);
    act(m -> m.waive(both.actor(), enrolmentId.value(), KEY, "Known before"));
    assertThat(track(priya).text("phases.0.milestones.0.status")).isEqualTo("WAIVED");
    assertThatThrownBy(
            () -> act(m -> m.waive(both.actor(), enrolmentId.value(), "no-such", "Known")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void pastDueItIsOverdueOnlyWhileItIsTheParticipantsTurn() {
    Api.clock().set("2026-03-27T17:00", "UTC");
    assertThat(track(priya).flag("phases.0.milestones.0.overdue")).isTrue();

    act(m -> m.start(priya.actor(), enrolmentId.value(), KEY));
    act(m -> m.submit(priya.actor(), enrolmentId.value(), KEY));
    assertThat(track(priya).flag("phases.0.milestones.0.overdue")).isFalse();
  }

  private void act(java.util.function.Consumer<Milestones> verb) {
    cohort
        .organisation()
        .in(
            () -> {
              verb.accept(Api.bean(Milestones.class));
              return true;
            });
  }

  private Answer track(Person person) {
    return person.gets("/api/v1/enrolments/" + enrolmentId + "/track").isOk();
  }
}
