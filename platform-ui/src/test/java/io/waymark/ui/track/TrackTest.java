package io.waymark.ui.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.Tracks.Event;
import io.waymark.ui.client.Tracks.Evidence;
import io.waymark.ui.client.Tracks.First;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.client.Tracks.Phase;
import io.waymark.ui.client.Tracks.PhaseState;
import io.waymark.ui.client.Tracks.Resource;
import io.waymark.ui.client.Tracks.Step;
import io.waymark.ui.client.Tracks.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackTest extends ScreenTest {
  private static final Instant DECIDED = Instant.parse("2026-02-12T09:00:00Z");

  private boolean done;

  @Test
  void theRoadSaysWhatIsDoneWhatIsNowAndWhatComes() {
    openOwn(Map.of());

    assertThat(textOf($view(PhaseBar.class).single()))
        .contains("See the bar, done, weeks 1 to 6", "Own the work, now, weeks 7 to 18")
        .contains("You are in week 9");
    assertThat(textOf($view(PhaseList.class).single()))
        .contains("Done: Process learned", "12 Feb", "Accepted by Mara Lindqvist · “You know it.”")
        .contains("Now: Plan reviewed", "3 Apr · in 15 days", "In progress · 1 of 2 tasks")
        .contains("Next: Feature shipped");
    assertThat(screen()).contains("1 of 3 milestones done · next break 6 to 12 April");
  }

  @Test
  void theMilestoneThatIsNextIsOpenByItself() {
    openOwn(Map.of());

    assertThat(textOf($view(MilestonePanel.class).single()))
        .contains("Plan reviewed", "Friday 3 April · in 15 days · serves “Owns features”")
        .contains("In progress", "Why it is there.", "The plan")
        .contains("1 thing that helps", "Name the parts")
        .contains("History, 1 entry", "Started, Priya Raman");
  }

  @Test
  void aTaskNamesThoseThatComeBeforeItAndAreNotDone() {
    openOwn(Map.of());

    assertThat(textOf($view(TaskList.class).single()))
        .contains("First do “Name the risks”")
        .doesNotContain("First do “Break it down”");
  }

  @Test
  void anotherOneIsOpenedByItsAddress() {
    openOwn(Map.of("milestone", "process"));

    assertThat(textOf($view(MilestonePanel.class).single()))
        .contains("Process learned", "Mara Lindqvist’s words", "You know it.");
    assertThat($view(Anchor.class).withAttribute("aria-current").single().getHref())
        .isEqualTo("acme/track?milestone=process");
  }

  @Test
  void aTickIsKeptAndTheRoadFollows() {
    openOwn(Map.of());
    api.answer(
        Tracks.class,
        "mark",
        asked -> {
          done = true;
          return new Tracks.TaskState(true, NOW, MilestoneStatus.IN_PROGRESS);
        });

    test(task("Have it read")).click();

    assertThat(api.calls(Tracks.class, "mark").getFirst().arguments())
        .containsExactly("E1", "t2", new Tracks.Tick(true));
    assertThat(textOf($view(PhaseList.class).single())).contains("In progress · 2 of 2 tasks");
  }

  @Test
  void aTickThatWasNotKeptIsTakenBack() {
    openOwn(Map.of());
    api.answer(
        Tracks.class,
        "mark",
        asked -> {
          throw ApiProblem.of(503, ApiProblem.UNREACHABLE);
        });

    assertThatThrownBy(() -> test(task("Have it read")).click())
        .hasRootCauseInstanceOf(ApiProblem.class);

    assertThat(task("Have it read").getValue()).isFalse();
  }

  @Test
  void aMentorReadsTheRoadAndTicksNothing() {
    signIn(Role.MENTOR);
    api.answer(Tracks.class, "get", asked -> track());

    navigate("acme/enrolments/E1/track", MenteeTrackView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Track of Priya Raman");
    assertThat($view(Checkbox.class).exists()).isFalse();
    assertThat(textOf($view(MilestonePanel.class).single())).contains("Done: Break it down");
  }

  @Test
  void linksOfAResourceLeaveThePageAlone() {
    openOwn(Map.of());

    Anchor way = $view(Anchor.class).withTextContaining("An example").single();
    assertThat(way.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
    assertThat(textOf(way)).contains("(opens in a new tab)");
  }

  private void openOwn(Map<String, String> query) {
    signIn(Role.PARTICIPANT);
    api.answer(CheckIns.class, "thisWeek", asked -> Priya.open().week());
    api.answer(Tracks.class, "get", asked -> track());
    UI.getCurrent().navigate("acme/track", QueryParameters.simple(query));
  }

  private Tracks.Track track() {
    return new Tracks.Track(
        "Junior to mid-level",
        "Spring 2026",
        1,
        9,
        26,
        1,
        3,
        new Tracks.Days(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 12)),
        "Priya Raman",
        List.of(
            phase("See the bar", 1, 6, PhaseState.DONE, accepted()),
            phase("Own the work", 7, 18, PhaseState.NOW, current(), later())),
        List.of());
  }

  private static Phase phase(
      String name, int first, int last, PhaseState state, Milestone... milestones) {
    LocalDate start = LocalDate.of(2026, 1, 19);
    return new Phase(
        name,
        name,
        null,
        first,
        last,
        start.plusWeeks(first - 1L),
        start.plusWeeks(last).minusDays(1),
        state,
        List.of(milestones));
  }

  private static Milestone accepted() {
    return milestone("process", "Process learned", MilestoneStatus.ACCEPTED, "You know it.");
  }

  private static Milestone later() {
    return milestone("feature", "Feature shipped", MilestoneStatus.NOT_STARTED, null);
  }

  private static Milestone milestone(
      String key, String name, MilestoneStatus status, @Nullable String words) {
    boolean decided = words != null;
    return new Milestone(
        key,
        name,
        "A feature.",
        4,
        DECIDED,
        LocalDate.of(2026, 2, 13),
        null,
        30,
        status,
        false,
        decided ? "Mara Lindqvist" : null,
        decided ? DECIDED : null,
        words,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Milestone current() {
    return new Milestone(
        "plan",
        "Plan reviewed",
        "Why it is there.",
        11,
        Instant.parse("2026-04-03T15:00:00Z"),
        LocalDate.of(2026, 4, 3),
        null,
        15,
        MilestoneStatus.IN_PROGRESS,
        false,
        null,
        null,
        null,
        null,
        List.of("Owns features"),
        List.of(new Evidence(Tracks.EvidenceKind.TEXT, 1, "The plan")),
        List.of(
            new Task("t1", "Break it down", null, 8, true, NOW, List.of(), List.of()),
            new Task(
                "t2",
                "Have it read",
                "So that others see it.",
                10,
                done,
                null,
                List.of(
                    new First("t1", "Break it down", true),
                    new First("t3", "Name the risks", false)),
                List.of(
                    new Resource(
                        "An example",
                        "- Name the parts\n- Order them",
                        "https://example.org/plan")))),
        List.of(
            new Event(Instant.parse("2026-03-02T09:00:00Z"), Step.STARTED, "Priya Raman", null)));
  }

  private Checkbox task(String label) {
    return $view(Checkbox.class).withLabel(label).single();
  }

  private String screen() {
    return textOf((Component) getCurrentView());
  }
}
