package io.waymark.cohortchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Said;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One check-in on another day of its week, for everybody. */
class MoveCheckInTest extends DatesScene {

  @Test
  void aCheckInIsDueOnAnotherDayOfItsWeekAndEverybodyIsTold() throws Exception {
    Answer shown = preview(moveCheckIn(1, "2026-03-05")).isOk();
    assertThat(shown.number("people")).isEqualTo(2);
    assertThat(shown.text("groups.0.dates.0.kind")).isEqualTo("CHECK_IN");
    assertThat(shown.text("groups.0.dates.0.before.day")).isEqualTo("2026-03-06");
    assertThat(shown.text("groups.0.dates.0.after.day")).isEqualTo("2026-03-05");

    String id =
        apply(moveCheckIn(1, "2026-03-05"), shown.text("fingerprint")).isCreated().text("changeId");

    assertThat(dueInTheFirstWeek()).startsWith("2026-03-05T");
    Answer dates = dates();
    assertThat(dates.text("checkIns.0.dueOn")).isEqualTo("2026-03-05");
    assertThat(dates.text("checkIns.0.usualDueOn")).isEqualTo("2026-03-06");
    assertThat(dates.text("changes.0.to.checkIn")).isEqualTo("1");
    assertThat(dates.text("changes.0.reason")).isEqualTo("A holiday.");
    assertThat(Letters.textOf(Letters.to(priya.email()).getFirst()))
        .contains("Check-in 1:", "March 6, 2026", "March 5, 2026");
    change(revert(id)).isCreated();
    assertThat(dueInTheFirstWeek()).startsWith("2026-03-06T");
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ?", organisation.id()))
        .contains("cohort.check_in_moved");
  }

  @Test
  void itStaysInItsWeekAndMovesOnlyUntilItIsDue() {
    Answer far = preview(moveCheckIn(2, "2026-03-16")).refuses(422, "cohort_change.check_in_week");
    assertThat(far.text("place")).isEqualTo("/dueOn");
    preview(moveCheckIn(2, "2026-03-09")).refuses(422, "cohort_change.check_in_week");
    preview(moveCheckIn(2, "2026-03-13")).refuses(422, "cohort_change.same");
    preview(moveCheckIn(27, "2026-03-13")).refuses(422, "cohort_change.no_check_in");
    preview(Map.of("kind", "MOVE_CHECK_IN", "dueOn", "2026-03-12"))
        .refuses(422, "cohort_change.incomplete");
    preview(Map.of("kind", "MOVE_CHECK_IN", "checkIn", 2, "dueOn", "2026-03-12"))
        .refuses(422, "cohort_change.incomplete");
    Api.clock().set("2026-03-11T18:00", "UTC");
    preview(moveCheckIn(2, "2026-03-11")).refuses(422, "cohort_change.due_past");
    preview(moveCheckIn(2, "2026-03-12")).isOk();
    Api.clock().set("2026-03-13T18:00", "UTC");
    preview(moveCheckIn(2, "2026-03-15")).refuses(422, "cohort_change.check_in_over");
  }

  @Test
  void whatWasHandedInKeepsItsStatus() {
    Api.clock().set("2026-03-13T12:00", "UTC");
    var said = Said.promising("Write the plan").forPeriod(2).body();
    lea.posts("/api/v1/enrolments/" + ofLea + "/check-ins", said).isCreated();

    change(moveCheckIn(2, "2026-03-15")).isCreated();

    assertThat(cohort.admin().gets(path("/grid")).isOk().body()).contains("ON_TIME");
  }

  private String dueInTheFirstWeek() {
    Api.clock().set("2026-03-03T09:00", "UTC");
    return priya.gets("/api/v1/me/this-week").isOk().text("checkIn.dueAt");
  }
}
