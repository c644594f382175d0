package io.waymark.cohortchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The start and the breaks of a cohort: looked at, changed, told, taken back. */
class ChangeDatesTest extends DatesScene {

  @Test
  void aPreviewShowsEveryChangedDateOfEverybodyOnce() {
    Answer shown = preview(shift("2026-03-09")).isOk();

    assertThat(shown.number("people")).isEqualTo(2);
    assertThat(shown.count("groups")).isEqualTo(1);
    assertThat(shown.texts("groups.0.people", "name")).containsExactly("Lea", "Priya");
    assertThat(shown.texts("groups.0.dates", "kind"))
        .contains("CHECK_IN", "MILESTONE", "TASK")
        .filteredOn("CHECK_IN"::equals)
        .hasSize(26);
    assertThat(shown.text("groups.0.dates.0.before.day")).isEqualTo("2026-03-06");
    assertThat(shown.text("groups.0.dates.0.after.day")).isEqualTo("2026-03-13");
    assertThat(shown.text("before.endsOn")).isEqualTo("2026-08-30");
    assertThat(shown.text("after.endsOn")).isEqualTo("2026-09-06");
    assertThat(shown.number("dates")).isEqualTo(2 * shown.count("groups.0.dates"));
    assertThat(dates().text("strip.startsOn")).isEqualTo("2026-03-02");
  }

  @Test
  void aShiftMovesEverybodyTellsThemOnceAndIsKept() throws Exception {
    change(shift("2026-03-09")).isCreated();

    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-04-03");
    Answer dates = dates();
    assertThat(dates.text("strip.startsOn")).isEqualTo("2026-03-09");
    assertThat(dates.text("changes.0.kind")).isEqualTo("SHIFT_START");
    assertThat(dates.text("changes.0.from.day")).isEqualTo("2026-03-02");
    assertThat(dates.text("changes.0.to.day")).isEqualTo("2026-03-09");
    assertThat(dates.text("changes.0.by")).isEqualTo("Ada");
    assertThat(dates.number("changes.0.people")).isEqualTo(2);
    var letters = Letters.to(priya.email());
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().getSubject()).isEqualTo("Your dates on Waymark");
    assertThat(Letters.textOf(letters.getFirst()))
        .contains("Check-in 1:", "March 6, 2026", "March 13, 2026", "Europe/Berlin");
  }

  @Test
  void aChangeIsTakenBackByTheSamePreviewBackwardsOnce() {
    String id = change(shift("2026-03-16")).isCreated().text("changeId");

    Answer backwards = preview(revert(id)).isOk();
    assertThat(backwards.text("groups.0.dates.0.after.day")).isEqualTo("2026-03-06");
    apply(revert(id), backwards.text("fingerprint")).isCreated();

    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-03-27");
    assertThat(dates().text("changes.0.revertsId")).isEqualTo(id);
    assertThat(dates().flag("changes.1.reverted")).isTrue();
    preview(revert(id)).refuses(409, "cohort_change.reverted");
    assertThat(Letters.to(lea.email())).hasSize(2);
  }

  @Test
  void aStartMovesByWholeWeeksToADayThatHasNotBegunAnywhere() {
    preview(shift("2026-03-02")).refuses(422, "cohort_change.same");
    preview(shift("2026-03-10")).refuses(422, "cohort_change.start_weeks");
    Answer past = preview(shift("2026-02-16")).refuses(422, "cohort_change.start_past");
    assertThat(past.text("place")).isEqualTo("/startsOn");
    Api.clock().set("2026-02-22T09:59", "UTC");
    preview(shift("2026-02-23")).isOk();
    Api.clock().set("2026-02-22T10:00", "UTC");
    preview(shift("2026-02-23")).refuses(422, "cohort_change.start_past");
    assertThat(dates().count("changes")).isZero();
  }

  @Test
  void aStartStaysOnceTheFirstWeekHasBegunForAnyone() {
    String fingerprint = preview(shift("2026-03-09")).isOk().text("fingerprint");
    Api.clock().set("2026-03-01T10:00", "UTC");

    assertThat(dates().flag("mayShift")).isFalse();
    preview(shift("2026-03-16")).refuses(409, "cohort_change.begun");
    apply(shift("2026-03-09"), fingerprint).refuses(409, "cohort_change.begun");
    preview(addBreak("2026-03-09", 1)).isOk();
  }

  @Test
  void aCohortThatRunsIsShiftedFromTheFirstWeekThatHasBegunForNobody() {
    Api.clock().set("2026-03-10T09:00", "UTC");

    Answer shown = preview(shiftBy(1)).isOk();
    assertThat(shown.number("people")).isEqualTo(2);
    assertThat(shown.text("before.endsOn")).isEqualTo("2026-08-30");
    assertThat(shown.text("after.endsOn")).isEqualTo("2026-09-06");
    String id = apply(shiftBy(1), shown.text("fingerprint")).isCreated().text("changeId");
    change(shiftBy(2)).isCreated();

    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-04-17");
    Answer dates = dates();
    assertThat(dates.text("strip.startsOn")).isEqualTo("2026-03-02");
    assertThat(dates.texts("breaks", "firstDay")).containsExactly("2026-03-16");
    assertThat(dates.texts("breaks", "weeks")).containsExactly("3");
    change(revert(dates.text("changes.0.id"))).isCreated();
    change(revert(id)).isCreated();
    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-03-27");
    assertThat(Letters.to(priya.email())).hasSize(4);
  }

  @Test
  void aCohortThatDoesNotRunYetIsShiftedFromItsStart() {
    change(shiftBy(2)).isCreated();

    assertThat(dates().text("strip.startsOn")).isEqualTo("2026-03-16");
    assertThat(dates().text("changes.0.kind")).isEqualTo("SHIFT_START");
    preview(Map.of("kind", "SHIFT_WEEKS")).refuses(422, "cohort_change.incomplete");
    preview(shiftBy(0)).refusesFields("/weeks");
  }

  @Test
  void nothingIsShiftedWhenEveryWeekHasBegun() {
    Api.clock().set("2026-08-23T10:00", "UTC");

    preview(shiftBy(1)).refuses(409, "cohort_change.all_begun");
  }

  @Test
  void aBreakComesMovesAndGoes() {
    change(addBreak("2026-03-16", 1)).isCreated();
    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-04-03");
    change(moveBreak("2026-03-16", "2026-03-23", 2)).isCreated();
    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-04-10");
    String id = change(removeBreak("2026-03-23")).isCreated().text("changeId");
    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-03-27");
    change(revert(id)).isCreated();
    assertThat(dates().text("breaks.0.firstDay")).isEqualTo("2026-03-23");
    assertThat(dates().number("breaks.0.weeks")).isEqualTo(2);
  }

  @Test
  void aBreakTouchesNoWeekThatHasBegunForAnyone() {
    change(addBreak("2026-03-23", 1)).isCreated();
    Api.clock().set("2026-03-15T10:00", "UTC");

    preview(addBreak("2026-03-16", 1)).refuses(422, "cohort.break");
    preview(addBreak("2026-03-31", 1)).refuses(422, "cohort.break");
    preview(addBreak("2026-03-23", 2)).refuses(409, "cohort.break_exists");
    preview(moveBreak("2026-03-23", "2026-03-16", 1)).refuses(422, "cohort.break");
    preview(removeBreak("2026-03-30")).refuses(422, "cohort_change.no_break");
    Api.clock().set("2026-03-22T10:00", "UTC");
    preview(removeBreak("2026-03-23")).refuses(422, "cohort.break");
    assertThat(dates().flag("breaks.0.mayChange")).isFalse();
  }

  @Test
  void whatHasChangedSinceThePreviewIsNotOverrun() {
    String fingerprint = preview(shift("2026-03-09")).isOk().text("fingerprint");
    cohort.enrol(organisation.participant("Tom"));

    apply(shift("2026-03-09"), fingerprint).refuses(409, "cohort_change.outdated");
    apply(shift("2026-03-16"), preview(shift("2026-03-09")).isOk().text("fingerprint"))
        .refuses(409, "cohort_change.outdated");

    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-03-27");
    assertThat(Letters.to(priya.email())).isEmpty();
  }

  @Test
  void whatWasSubmittedKeepsItsStatusWhenABreakComes() {
    Api.clock().set("2026-03-07T15:59", "UTC");
    priya
        .posts(
            "/api/v1/enrolments/" + ofPriya + "/check-ins",
            Said.promising("Plan").forPeriod(1).body())
        .isCreated();
    Api.clock().set("2026-03-12T16:00", "UTC");

    change(addBreak("2026-03-16", 2)).isCreated();

    Answer grid = cohort.admin().gets(path("/grid")).isOk();
    assertThat(grid.texts("people", "name")).containsExactly("Lea", "Priya");
    assertThat(grid.text("people.1.cells.0")).isEqualTo("ON_TIME");
    assertThat(
            Database.column("SELECT period FROM check_in WHERE tenant_id = ?", organisation.id()))
        .hasSize(1);
  }

  @Test
  void aMilestoneMovesForTheWholeCohortAndBack() {
    String id = change(moveMilestone("process-learned", "2026-04-01")).isCreated().text("changeId");

    Answer track = trackOf(priya, ofPriya);
    assertThat(track.text("phases.0.milestones.0.dueOn")).isEqualTo("2026-04-01");
    assertThat(track.text("phases.0.milestones.0.usualDueOn")).isEqualTo("2026-03-27");
    assertThat(dates().flag("milestones.0.moved")).isTrue();
    change(revert(id)).isCreated();
    assertThat(firstMilestoneOf(priya, ofPriya)).isEqualTo("2026-03-27");
  }

  @Test
  void aMilestoneStaysBetweenItsNeighboursAndOutOfBreaks() {
    change(addBreak("2026-03-30", 1)).isCreated();

    preview(moveMilestone("process-learned", "2026-04-01")).refuses(422, "cohort_change.due_off");
    preview(moveMilestone("process-learned", "2026-04-30")).refuses(422, "cohort_change.due_order");
    preview(moveMilestone("first-talk", "2026-03-25")).refuses(422, "cohort_change.due_order");
    preview(moveMilestone("process-learned", "2026-02-19")).refuses(422, "cohort_change.due_past");
    preview(moveMilestone("process-learned", "2026-03-27")).refuses(422, "cohort_change.same");
    preview(moveMilestone("unheard-of", "2026-03-27")).refuses(422, "cohort_change.no_milestone");
    Answer empty = preview(Map.of("kind", "ADD_BREAK")).refuses(422, "cohort_change.incomplete");
    assertThat(empty.text("place")).isEqualTo("/firstDay");
  }

  @Test
  void aCohortOfAnotherOrganisationDoesNotExist() {
    var elsewhere = RunningCohort.startingOn("2026-03-02", Organisation.coach());
    String path = "/api/v1/cohorts/" + new Id(elsewhere.cohortId());

    cohort.admin().gets(path + "/dates").isNotFound();
    cohort.admin().posts(path + "/change-previews", shift("2026-03-09")).isNotFound();
    priya.gets(path("/dates")).refuses(403, "role.forbidden");
  }

  @Test
  void eachChangeIsAudited() {
    change(shift("2026-03-09")).isCreated();
    change(addBreak("2026-03-16", 1)).isCreated();
    change(removeBreak("2026-03-16")).isCreated();
    change(moveMilestone("process-learned", "2026-04-02")).isCreated();

    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ?", organisation.id()))
        .contains(
            "cohort.start_shifted",
            "cohort.break_added",
            "cohort.break_removed",
            "cohort.milestone_moved");
  }
}
