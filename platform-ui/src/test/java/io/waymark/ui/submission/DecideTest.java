package io.waymark.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.Submissions.Answer;
import io.waymark.ui.client.Submissions.Decision;
import io.waymark.ui.client.Submissions.Submission;
import io.waymark.ui.client.Submissions.Waiver;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mentors decide on a mentee's road; whoever runs programs waives there. */
class DecideTest extends ScreenTest {
  private MilestoneStatus status = MilestoneStatus.SUBMITTED;

  @Test
  void aMentorReadsWhatWasHandedInAndAccepts() {
    open(OneMilestone.handedIn(true, OneMilestone.entry()), Role.MENTOR);
    assertThat(screen()).contains("Handed in", "The risk", "Charging twice.");
    api.answer(Submissions.class, "decide", asked -> HttpResponse.noContent());
    api.answer(
        Submissions.class, "get", asked -> OneMilestone.handedIn(false, OneMilestone.entry()));
    status = MilestoneStatus.ACCEPTED;

    press("Accept");

    assertThat(api.calls(Submissions.class, "decide").getLast().arguments())
        .containsExactly("E1", "plan", new Answer(Decision.ACCEPTED, null));
    assertThat(textOf($view(DoneNote.class).first())).contains("Accepted. Priya Raman is told.");
    assertThat($view(Button.class).withText("Accept").exists()).isFalse();
  }

  @Test
  void askingForChangesTakesWords() {
    open(OneMilestone.handedIn(true, OneMilestone.entry()), Role.MENTOR);
    api.answer(Submissions.class, "decide", asked -> HttpResponse.noContent());

    press("Ask for changes");
    TextArea words = $view(TextArea.class).withLabel("Your words to Priya Raman").single();
    assertThat(words.isInvalid()).isTrue();
    assertThat(api.calls(Submissions.class, "decide")).isEmpty();
    words.setValue("Who decides?");
    press("Ask for changes");

    assertThat(api.calls(Submissions.class, "decide").getLast().arguments())
        .containsExactly("E1", "plan", new Answer(Decision.CHANGES_REQUESTED, "Who decides?"));
  }

  @Test
  void whatIsTypedIsKeptAndThereAgain() {
    open(OneMilestone.begun(true, "Who dec", OneMilestone.entry()), Role.MENTOR);
    TextArea words = $view(TextArea.class).withLabel("Your words to Priya Raman").single();
    assertThat(words.getValue()).isEqualTo("Who dec");
    assertThat(api.calls(Submissions.class, "saveDraft")).isEmpty();

    test(words).setValue("Who decides?");

    assertThat(api.calls(Submissions.class, "saveDraft").getLast().arguments())
        .containsExactly("E1", "plan", new Submissions.Typed("Who decides?"));
    assertThat(screen()).contains("Draft saved");
  }

  @Test
  void whatHasMovedOnIsSaid() {
    open(OneMilestone.handedIn(true, OneMilestone.entry()), Role.MENTOR);
    api.answer(
        Submissions.class,
        "decide",
        asked -> {
          throw ApiProblem.of(409, "milestone.status");
        });

    press("Accept");

    assertThat(textOf($view(ProblemNote.class).first())).contains("It has moved on");
  }

  @Test
  void aFurtherMentorReadsAndDecidesNothing() {
    open(OneMilestone.handedIn(false, OneMilestone.entry()), Role.MENTOR);

    assertThat(screen()).contains("Charging twice.");
    assertThat($view(Button.class).withText("Accept").exists()).isFalse();
    assertThat($view(Button.class).withText("Waive this milestone").exists()).isFalse();
  }

  @Test
  void aNewMentorIsToldWhenItOpens() {
    open(
        new Submission(
            MilestoneStatus.SUBMITTED,
            OneMilestone.WEDNESDAY,
            false,
            null,
            List.of(),
            List.of(),
            List.of()),
        Role.MENTOR);

    assertThat(screen()).contains("It opens to you once Priya Raman has confirmed your name.");
  }

  @Test
  void throughAMentorsEyesOneDecidesNothing() {
    signIn(Role.PARTICIPANT);
    api.answer(Tracks.class, "getAs", asked -> OneMilestone.road(status));
    api.answer(
        Submissions.class, "getAs", asked -> OneMilestone.handedIn(true, OneMilestone.entry()));

    UI.getCurrent()
        .navigate(
            "acme/enrolments/E1/track", QueryParameters.simple(Map.of("as", "0R5ZTNQ1C8M2K")));

    assertThat(screen()).contains("Charging twice.");
    assertThat($view(Button.class).withText("Accept").exists()).isFalse();
  }

  @Test
  void anAdminWaivesWithAReasonAndReadsNoEvidence() {
    open(OneMilestone.handedIn(true, OneMilestone.entry()), Role.ADMIN);
    assertThat(screen()).doesNotContain("Charging twice.");
    assertThat(api.calls(Submissions.class, "get")).isEmpty();
    api.answer(Submissions.class, "waive", asked -> HttpResponse.noContent());
    press("Waive this milestone");
    assertThat(textOf($(Dialog.class).single())).contains("Priya Raman need not do it then.");

    test($(Button.class).withText("Waive").single()).click();
    TextArea reason = $(TextArea.class).withLabel("Reason").single();
    assertThat(reason.isInvalid()).isTrue();
    reason.setValue("Shown before.");
    status = MilestoneStatus.WAIVED;
    test($(Button.class).withText("Waive").single()).click();

    assertThat(api.calls(Submissions.class, "waive").getLast().arguments())
        .containsExactly("E1", "plan", new Waiver("Shown before."));
    assertThat(textOf($view(DoneNote.class).first())).contains("Waived. Priya Raman is told.");
    assertThat($view(Button.class).withText("Waive this milestone").exists()).isFalse();
  }

  @Test
  void whoMentorsSomebodyElseIsShownNoEvidence() {
    signIn(Role.ADMIN, Role.MENTOR);
    api.answer(Tracks.class, "get", asked -> OneMilestone.road(status));
    api.answer(
        Submissions.class,
        "get",
        asked -> {
          throw ApiProblem.of(403, "evidence.private");
        });

    UI.getCurrent().navigate("acme/enrolments/E1/track");

    assertThat(screen()).contains("Plan reviewed").doesNotContain("Handed in");
  }

  private void open(Submission there, Role role) {
    signIn(role);
    api.answer(Tracks.class, "get", asked -> OneMilestone.road(status));
    api.answer(Submissions.class, "get", asked -> there);
    api.answer(
        Submissions.class, "saveDraft", asked -> new Submissions.Kept(OneMilestone.WEDNESDAY));
    UI.getCurrent().navigate("acme/enrolments/E1/track");
  }

  private void press(String text) {
    test($view(Button.class).withText(text).first()).click();
  }

  private String screen() {
    return textOf((Component) getCurrentView());
  }
}
