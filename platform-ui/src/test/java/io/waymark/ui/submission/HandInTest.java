package io.waymark.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.Submissions.Submission;
import io.waymark.ui.client.Submissions.Written;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.Tracks.EvidenceKind;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import org.junit.jupiter.api.Test;

/** A participant prepares evidence on the own road, and hands it in. */
class HandInTest extends ScreenTest {
  private MilestoneStatus status = MilestoneStatus.IN_PROGRESS;
  private Submission there =
      OneMilestone.prepared(MilestoneStatus.IN_PROGRESS, OneMilestone.link());

  @Test
  void whatIsPreparedAndWhatIsMissingIsSaid() {
    open();

    assertThat(screen())
        .contains("Your evidence", "The plan", "Link · not handed in yet")
        .contains("Still missing: 1 brag entry");
    Anchor way = $view(Anchor.class).withTextContaining("wiki.example").single();
    assertThat(way.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
  }

  @Test
  void aPieceIsAddedOfTheKindThatIsMissing() {
    open();
    press("Add evidence");
    api.answer(Submissions.class, "add", asked -> OneMilestone.entry());
    assertThat($(Select.class).single().getValue()).isEqualTo(EvidenceKind.BRAG_ENTRY);

    test($(Button.class).withText("Save").single()).click();
    assertThat(textOf($(ProblemNote.class).last())).contains("Give it a title", "what it says");
    type("The risk", "Charging twice.");
    there =
        OneMilestone.prepared(
            MilestoneStatus.IN_PROGRESS, OneMilestone.link(), OneMilestone.entry());
    test($(Button.class).withText("Save").single()).click();

    assertThat(api.calls(Submissions.class, "add").getLast().arguments())
        .containsExactly(
            "E1",
            "plan",
            new Written(EvidenceKind.BRAG_ENTRY, "The risk", null, "Charging twice."));
    assertThat(screen()).contains("Everything is there that is asked for.");
  }

  @Test
  void aLinkBeginsWithHttps() {
    open();
    press("Change");
    $(TextField.class).withLabel("Link").single().setValue("http://wiki.example/plan");

    test($(Button.class).withText("Save").single()).click();

    assertThat(textOf($(ProblemNote.class).last())).contains("begins with https://");
    assertThat(api.calls(Submissions.class, "change")).isEmpty();
  }

  @Test
  void aPieceIsChangedByItsVersion() {
    open();
    press("Change");
    api.answer(Submissions.class, "change", asked -> OneMilestone.link());
    $(TextField.class).withLabel("Title").single().setValue("The whole plan");

    test($(Button.class).withText("Save").single()).click();

    assertThat(api.calls(Submissions.class, "change").getLast().arguments())
        .containsExactly(
            "\"3\"",
            "V1",
            new Written(EvidenceKind.LINK, "The whole plan", "https://wiki.example/plan", null));
  }

  @Test
  void aPieceIsTakenOut() {
    open();
    api.answer(Submissions.class, "remove", asked -> HttpResponse.noContent());
    there = OneMilestone.prepared(MilestoneStatus.IN_PROGRESS);

    press("Take out");

    assertThat(api.calls(Submissions.class, "remove").getLast().arguments()).containsExactly("V1");
    assertThat(screen()).contains("Nothing yet.");
  }

  @Test
  void whatTheApiMissesIsSaidAndNothingIsHandedIn() {
    open();
    api.answer(
        Submissions.class,
        "submit",
        asked -> {
          throw ApiProblem.of(422, "evidence.missing");
        });

    press("Hand in");

    assertThat(textOf($view(ProblemNote.class).first()))
        .contains("Not everything is there yet that this milestone asks for.");
  }

  @Test
  void handedInItWaitsAndCannotBeChanged() {
    open();
    api.answer(Submissions.class, "submit", asked -> HttpResponse.noContent());
    there = OneMilestone.handedIn(false, OneMilestone.entry());
    status = MilestoneStatus.SUBMITTED;

    press("Hand in");

    assertThat(textOf($view(DoneNote.class).first())).contains("Handed in. Your mentor is told");
    assertThat(screen())
        .contains("Waits for an answer", "It waits for your mentor’s decision")
        .contains("Handed in before, 1 piece", "An earlier risk", "replaced");
    assertThat($view(Button.class).withText("Take out").exists()).isFalse();
    assertThat($view(Button.class).withText("Add evidence").exists()).isFalse();
  }

  @Test
  void afterChangesWereAskedForItIsHandedInAgain() {
    status = MilestoneStatus.CHANGES_REQUESTED;
    there = OneMilestone.prepared(status, OneMilestone.link(), OneMilestone.entry());
    open();

    assertThat($view(Button.class).withText("Hand in again").exists()).isTrue();
  }

  private void type(String title, String text) {
    $(TextField.class).withLabel("Title").single().setValue(title);
    $(TextArea.class).withLabel("What it says").single().setValue(text);
  }

  private void press(String text) {
    test($view(Button.class).withText(text).first()).click();
  }

  private void open() {
    signIn(Role.PARTICIPANT);
    api.answer(CheckIns.class, "thisWeek", asked -> Priya.open().week());
    api.answer(Tracks.class, "get", asked -> OneMilestone.road(status));
    api.answer(Submissions.class, "get", asked -> there);
    UI.getCurrent().navigate("acme/track");
  }

  private String screen() {
    return textOf((Component) getCurrentView());
  }
}
