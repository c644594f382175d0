package io.waymark.cohortchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.calendar.Cadence;
import io.waymark.cohort.Cohorts;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Said;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A cohort goes over to a newer version of its track: progress is kept by key. */
class AdoptVersionTest extends DatesScene {

  @Test
  void whatComesGoesAndMovesIsSaidBeforeAndProgressIsKeptByKey() {
    Api.clock().set("2026-03-04T09:00", "UTC");
    tick("start-the-log");
    tick("three-examples");
    String version =
        publish(
            Versions.withMilestoneIn(Versions.without(TRACK, "first-talk"), "plan-reviewed", 10));
    String moved =
        publish(
            Versions.without(Versions.withMilestoneIn(TRACK, "plan-reviewed", 11), "first-talk"));

    Answer shown = preview(adopt(moved)).isOk();

    assertThat(shown.number("track.keptMilestones")).isEqualTo(1);
    assertThat(shown.number("track.lostMilestones")).isEqualTo(1);
    assertThat(shown.number("track.lostTicks")).isEqualTo(1);
    assertThat(shown.texts("track.items", "weekAfter")).contains("11", "");
    assertThat(shown.number("people")).isEqualTo(2);
    change(adopt(moved)).isCreated();
    Answer track = trackOf(priya, ofPriya);
    assertThat(track.number("version")).isEqualTo(3);
    assertThat(track.texts("phases.0.milestones", "key")).doesNotContain("first-talk");
    assertThat(track.text("phases.0.milestones.0.status")).isEqualTo("IN_PROGRESS");
    preview(adopt(version)).refuses(422, "cohort_change.not_newer");
  }

  @Test
  void whatWasOutOfSightIsThereAgainWhenItIsTakenBack() {
    Api.clock().set("2026-03-04T09:00", "UTC");
    tick("three-examples");
    String id =
        change(adopt(publish(Versions.without(TRACK, "first-talk")))).isCreated().text("changeId");
    assertThat(dates().count("newerVersions")).isZero();

    change(revert(id)).isCreated();

    assertThat(trackOf(priya, ofPriya).flag("phases.0.milestones.1.tasks.0.done")).isTrue();
    assertThat(dates().count("newerVersions")).isEqualTo(1);
    assertThat(dates().number("strip.trackVersion")).isEqualTo(1);
  }

  @Test
  void onlyANewerVersionOfTheSameTrackIsAdopted() {
    preview(adopt(publish(Versions.named(TRACK, "another"))))
        .refuses(422, "cohort_change.other_track");
    preview(adopt("0000000000001")).isNotFound();
    Answer same = preview(adopt(currentVersion())).refuses(422, "cohort_change.same");
    assertThat(same.text("place")).isEqualTo("/trackVersionId");
  }

  @Test
  void onceBegunTheRhythmStaysAndNoWeekThatHasBegunGoes() {
    var biweekly = new Cadence(2, DayOfWeek.FRIDAY, LocalTime.of(17, 0));
    String otherRhythm = publish(Versions.withCadence(TRACK, biweekly));
    String shorter = publish(Versions.shortened(TRACK));
    preview(adopt(otherRhythm)).isOk();
    Api.clock().set("2026-03-04T09:00", "UTC");

    preview(adopt(otherRhythm)).refuses(422, "cohort_change.cadence");
    preview(adopt(shorter)).isOk();
    Api.clock().set("2026-04-22T09:00", "UTC");
    preview(adopt(shorter)).refuses(422, "cohort_change.too_short");
  }

  @Test
  void whatWasSubmittedKeepsPeriodAndStatus() {
    Api.clock().set("2026-03-10T09:00", "UTC");
    priya
        .posts(
            "/api/v1/enrolments/" + ofPriya + "/check-ins",
            Said.promising("Plan").forPeriod(1).body())
        .isCreated();
    String before = cells();

    change(adopt(publish(Versions.withMilestoneIn(TRACK, "plan-reviewed", 11)))).isCreated();

    assertThat(cells()).isEqualTo(before).contains("LATE");
  }

  private String cells() {
    Answer grid = cohort.admin().gets(path("/grid")).isOk();
    return grid.text("people.1.cells.0") + " " + grid.text("people.1.cells.1");
  }

  private String currentVersion() {
    return new Id(
            organisation.in(
                () -> Api.bean(Cohorts.class).get(cohort.cohortId()).track().versionId()))
        .toString();
  }

  private void tick(String task) {
    priya.puts("/api/v1/enrolments/" + ofPriya + "/tasks/" + task, Map.of("done", true)).isOk();
  }
}
