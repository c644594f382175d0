package io.waymark.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.FakeApi;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.CheckInBody;
import io.waymark.ui.client.CheckIns.NewCheckIn;
import io.waymark.ui.client.CheckIns.NewCommitment;
import io.waymark.ui.client.CheckIns.Outcome;
import io.waymark.ui.client.CheckIns.Review;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.ThisWeek.FormState;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Language;
import io.waymark.ui.week.ThisWeekView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SubmitCheckInTest extends ScreenTest {
  private final NewCheckIn whole =
      new NewCheckIn(
          9,
          List.of(
              new Review("C1", Outcome.KEPT, null),
              new Review("C2", Outcome.CARRIED, "Lea was out")),
          List.of(
              new NewCommitment("Walk Lea through the queue module", null, "C2"),
              new NewCommitment("Have a senior engineer read it", "plan", null)),
          4,
          "Found the retry bug",
          null,
          "Do you see what I miss?");

  @Test
  void theWholeCheckInIsSent() {
    open(Priya.open());
    api.answer(CheckIns.class, "submit", asked -> Priya.sent(0));

    fillIn();
    press("Send check-in");

    assertThat(last("submit")).isEqualTo(List.of("E1", whole));
    assertThat(textOf(card()))
        .contains("Check-in for week 9: sent", "On time", "sent today at 10:58")
        .contains("Mara Lindqvist answers by Tuesday at 17:00")
        .contains("You may change it until tomorrow at 17:00");
  }

  @Test
  void anAnswerDueAtMidnightIsPromisedForTheEndOfTheDay() {
    api.answer(CheckIns.class, "get", asked -> Priya.sentWithReplyDue("2026-03-23T23:00:00Z"));
    open(Priya.open().with(FormState.SUBMITTED));

    assertThat(textOf(card())).contains("Mara Lindqvist answers by the end of Monday.");
  }

  @Test
  void theServerOpensOneStepAfterTheOther() {
    open(Priya.open());
    assertThat(openSteps()).containsExactly(true, false, false);

    lookBack();
    press("Next: promises for the time ahead");
    assertThat(openSteps()).containsExactly(false, true, false);

    press("+ Have a senior engineer read it");
    press("Next: how it stands");
    assertThat(openSteps()).containsExactly(false, false, true);
    assertThat(textOf(card())).contains("1 kept, 1 carried", "2 promises");
  }

  @Test
  void aStepIsNotLeftWhileSomethingIsMissing() {
    open(Priya.open());
    test(choices(0)).selectItem("Kept");

    press("Next: promises for the time ahead");

    assertThat(openSteps()).containsExactly(true, false, false);
    assertThat(textOf($view(ProblemNote.class).single()))
        .contains("What became of “Walk Lea through the queue module”")
        .doesNotContain("failure cases");
    assertThat(choices(1).isInvalid()).isTrue();
  }

  @Test
  void whatIsCarriedOrDroppedAsksForAReason() {
    open(Priya.open());
    assertThat($view(TextArea.class).withLabel("What got in the way?").exists()).isFalse();

    test(choices(0)).selectItem("Kept");
    test(choices(1)).selectItem("Drop");
    press("Next: promises for the time ahead");

    assertThat(field("What got in the way?").isInvalid()).isTrue();
    assertThat(openSteps()).containsExactly(true, false, false);
  }

  @Test
  void whatIsCarriedStandsAmongThePromisesAndLeavesWithTheChoice() {
    open(Priya.open());

    test(choices(1)).selectItem("Carry");
    assertThat(field("1 · carried on, third time").getValue())
        .isEqualTo("Walk Lea through the queue module");
    assertThat(textOf(card())).contains("Carried three times or more.");

    test(choices(1)).selectItem("Kept");
    assertThat($view(TextArea.class).withLabel("1 · new").exists()).isTrue();
  }

  @Test
  void whatIsTypedIsKeptByItself() {
    open(Priya.open());
    test(choices(0)).selectItem("Kept");

    assertThat(last("saveDraft").get(1))
        .isEqualTo(
            new CheckIns.DraftOf(
                9,
                null,
                new CheckInBody(
                    List.of(new Review("C1", Outcome.KEPT, null)),
                    List.of(),
                    null,
                    null,
                    null,
                    null)));
    assertThat(textOf(card())).contains("Draft saved at 11:00");
  }

  @Test
  void aDraftThatCannotBeKeptIsSaidAndDoesNotDisturb() {
    open(Priya.open());
    api.answer(
        CheckIns.class,
        "saveDraft",
        asked -> {
          throw ApiProblem.of(503, ApiProblem.UNREACHABLE);
        });

    test(choices(0)).selectItem("Kept");

    assertThat(textOf(card())).contains("Not saved just now.");
  }

  @Test
  void aDraftIsThereAgain() {
    CheckInBody typed =
        new CheckInBody(whole.reviews(), whole.commitments(), 2, "A win", null, null);
    open(Priya.open().with(new ThisWeek.Draft(NOW.minusSeconds(1140), 3, typed)));

    assertThat(textOf(card())).contains("Draft saved at 10:41", "1 kept, 1 carried", "2 promises");
    assertThat(field("What got in the way?").getValue()).isEqualTo("Lea was out");
    assertThat(field("A win").getValue()).isEqualTo("A win");
    assertThat(openSteps()).containsExactly(false, false, true);
    assertThat(api.calls(CheckIns.class, "saveDraft")).isEmpty();
  }

  @Test
  void withoutPromisesToReviewTheFormBeginsWithTheNextOnes() {
    open(Priya.open().reviewing());

    assertThat($view(NativeDetails.class).all()).hasSize(2);
    assertThat(openSteps()).containsExactly(true, false);
  }

  @Test
  void aCheckInWithoutAPromiseIsNotSent() {
    open(Priya.open().reviewing());

    press("Send check-in");

    assertThat(api.calls(CheckIns.class, "submit")).isEmpty();
    assertThat(textOf($view(ProblemNote.class).single())).contains("A promise for the time ahead");
    assertThat(openSteps()).containsExactly(true, false);
  }

  @Test
  void anotherTabWasFasterAndNothingIsLost() {
    open(Priya.open());
    api.answer(
        CheckIns.class,
        "submit",
        asked -> {
          throw ApiProblem.of(409, "check_in.already_submitted");
        });
    api.answer(CheckIns.class, "thisWeek", asked -> Priya.open().with(FormState.SUBMITTED).week());
    api.answer(CheckIns.class, "get", asked -> Priya.sent(7));
    api.answer(CheckIns.class, "change", asked -> Priya.sent(8));

    fillIn();
    press("Send check-in");
    assertThat(textOf($view(ProblemNote.class).single())).contains("Your words are still here");
    press("Send check-in");

    assertThat(last("change").subList(0, 2)).isEqualTo(List.of("CI9", "\"7\""));
    assertThat(last("change").get(2))
        .isEqualTo(
            new CheckInBody(
                whole.reviews(),
                whole.commitments(),
                4,
                "Found the retry bug",
                null,
                "Do you see what I miss?"));
  }

  @Test
  void aSentOneIsChangedAndKeepsWhatItCarries() {
    api.answer(CheckIns.class, "get", asked -> Priya.sent(3));
    open(Priya.open().with(FormState.SUBMITTED));
    api.answer(CheckIns.class, "change", asked -> Priya.sent(4));

    press("Change it");
    test(field("2 · new")).setValue("Send the plan to Daniel today");
    press("Save the change");

    assertThat(last("change").subList(0, 2)).isEqualTo(List.of("CI9", "\"3\""));
    CheckInBody body = (CheckInBody) Objects.requireNonNull(last("change").get(2));
    assertThat(body.commitments())
        .containsExactly(
            new NewCommitment("Walk Lea through it on Monday", null, "C2"),
            new NewCommitment("Send the plan to Daniel today", "plan", null));
    CheckIns.DraftOf kept = (CheckIns.DraftOf) last("saveDraft").get(1);
    assertThat(kept).isEqualTo(new CheckIns.DraftOf(9, "CI9", body));
  }

  @Test
  void aChangeThatWasBegunIsOfferedAgain() {
    api.answer(CheckIns.class, "get", asked -> Priya.sent(3));
    CheckInBody typed =
        new CheckInBody(whole.reviews(), whole.commitments(), 2, "A win", null, null);
    open(
        Priya.open()
            .with(FormState.SUBMITTED)
            .with(new ThisWeek.Draft(NOW.minusSeconds(1140), 3, typed)));
    assertThat(textOf(card()))
        .contains("You began to change it today at 10:41. Nothing of that has been sent.");

    press("Go on with the change");

    assertThat(field("A win").getValue()).isEqualTo("A win");
    assertThat(textOf(card())).contains("Draft saved at 10:41");
  }

  @Test
  void aChangeThatWasBegunIsDropped() {
    api.answer(CheckIns.class, "get", asked -> Priya.sent(3));
    api.answer(CheckIns.class, "discardDraft", asked -> HttpResponse.noContent());
    open(
        Priya.open()
            .with(FormState.SUBMITTED)
            .with(
                new ThisWeek.Draft(
                    NOW, 3, new CheckInBody(List.of(), List.of(), null, "A win", null, null))));

    press("Drop the change");

    assertThat(last("discardDraft")).isEqualTo(List.of("E1", 9));
    assertThat(textOf(card())).contains("You promised").doesNotContain("You began");
    press("Change it");
    assertThat(field("A win").getValue()).isEqualTo("Found the retry bug");
    press("Leave it as it was");
    assertThat(textOf(card())).contains("Check-in for week 9: sent");
  }

  @Test
  void aLateOneComesFirstAndTheNewerIsOneLinkAway() {
    open(
        Priya.open()
            .with(FormState.LATE_OPEN)
            .with(
                Priya.open(9, FormState.LATE_OPEN, false), Priya.open(10, FormState.OPEN, false)));

    assertThat(textOf(card()))
        .contains("Week 10 is open as well. If you send that one first, week 9 counts as missed.")
        .contains("Write week 10 instead");
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("acme/this-week?enrolment=E1&period=10");
  }

  @Test
  void theNewerOneSaysWhatBecomesOfTheLate() {
    open(
        Priya.open()
            .with(Priya.open(8, FormState.LATE_OPEN, false), Priya.open(9, FormState.OPEN, false)));

    assertThat(textOf(card()))
        .contains("Week 8 can still be sent, as late, until tomorrow at 17:00.")
        .contains("Once week 9 is in, week 8 counts as missed.", "Write week 8 first");
  }

  @Test
  void nobodyWaitsForTheOneThatWasDueInAnAbsence() {
    open(
        Priya.open()
            .with(Priya.open(8, FormState.LATE_OPEN, true), Priya.open(9, FormState.OPEN, false)));

    assertThat(textOf(card()))
        .contains("Week 8 was due while you were away, so nobody waits for it.")
        .doesNotContain("missed");
  }

  @Test
  void afterALateOneTheNextIsOneLinkAway() {
    open(
        Priya.open()
            .with(FormState.LATE_OPEN)
            .with(
                Priya.open(9, FormState.LATE_OPEN, false), Priya.open(10, FormState.OPEN, false)));
    api.answer(CheckIns.class, "submit", asked -> Priya.sent(0));

    fillIn();
    press("Send check-in");

    assertThat(textOf(card())).contains("Week 10 is open as well.", "Write week 10");
  }

  @Test
  void whatIsCarriedGoesOnToServeItsMilestone() {
    open(Priya.open());

    test(choices(0)).selectItem("Carry");

    CheckIns.DraftOf kept = (CheckIns.DraftOf) last("saveDraft").get(1);
    assertThat(kept.body().commitments())
        .containsExactly(new NewCommitment("Write down the failure cases", "plan", "C1"));
  }

  @Test
  void aStaleChangeIsToldKindlyAndReplacesWithTheNextAttempt() {
    api.answer(CheckIns.class, "get", asked -> Priya.sent(3));
    open(Priya.open().with(FormState.SUBMITTED));
    press("Change it");
    api.answer(
        CheckIns.class,
        "change",
        asked -> {
          if ("\"3\"".equals(asked[1])) {
            throw ApiProblem.of(412, "http.if_match_stale");
          }
          return Priya.sent(10);
        });
    api.answer(CheckIns.class, "get", asked -> Priya.sent(9));

    press("Save the change");
    assertThat(textOf($view(ProblemNote.class).single())).contains("changed in another tab");
    press("Save the change");

    assertThat(last("change").get(1)).isEqualTo("\"9\"");
    assertThat(textOf(card())).contains("Check-in for week 9: sent");
  }

  @Test
  void aClosedOneKeepsItsWordsOnTheScreen() {
    open(Priya.open());
    api.answer(
        CheckIns.class,
        "submit",
        asked -> {
          throw ApiProblem.of(422, "check_in.not_open");
        });

    fillIn();
    press("Send check-in");

    assertThat(textOf($view(ProblemNote.class).single())).contains("not open any more");
    assertThat(field("A win").getValue()).isEqualTo("Found the retry bug");
  }

  @Test
  void theDueTimeLeadsWithWhatIsNear() {
    open(Priya.open());
    assertThat(textOf(card())).contains("Due tomorrow at 17:00");

    open(Priya.open().with(FormState.GRACE).due(Duration.ofDays(-2)));
    assertThat(textOf(card()))
        .contains("Was due yesterday at 17:00", "Until today at 17:00 it still counts");

    open(Priya.open().with(FormState.LATE_OPEN).due(Duration.ofDays(-2)));
    assertThat(textOf(card())).contains("it counts as late, which is better than not at all");
  }

  @Test
  void anAbsenceExcusesAndStillLetsSend() {
    LocalDate due = LocalDate.of(2026, 3, 20);
    open(Priya.open().with(new io.waymark.ui.client.Absences.Absence("A1", due, due.plusDays(3))));

    assertThat(textOf(card())).contains("You are away 20 to 23 March, so nobody waits");
  }

  @Test
  void whoReadsWhatIsSaidWhereItIsWritten() {
    open(Priya.open());
    assertThat(textOf(card()))
        .contains("Mara Lindqvist reads all of this. Your admins see that it came, and when.");

    open(Priya.open().readByAdmins());
    assertThat(textOf(card())).contains("So do the admins of this organisation");
  }

  @Test
  void whatIsNotOpenYetSaysWhen() {
    open(Priya.open().with(FormState.UPCOMING));

    assertThat(textOf(card()))
        .contains(
            "Nothing to send yet: it will be due tomorrow at 17:00.",
            "Walk Lea through the queue module");
    assertThat($view(NativeDetails.class).exists()).isFalse();
  }

  @Test
  void theFormSpeaksGerman() {
    UI.getCurrent().setLocale(Language.GERMAN.locale());
    open(Priya.open());

    assertThat(textOf(card()))
        .contains("Morgen um 17:00 fällig", "Was ist aus deinen zwei Zusagen geworden?")
        .contains("Mara Lindqvist liest alles.");
  }

  private void open(Priya priya) {
    if (!signIns().any()) {
      signIn(Role.PARTICIPANT);
    }
    api.answer(CheckIns.class, "thisWeek", asked -> priya.week());
    api.answer(CheckIns.class, "saveDraft", asked -> new CheckIns.SavedDraft(clock.instant(), 1));
    navigate("acme/this-week", ThisWeekView.class);
  }

  private void lookBack() {
    test(choices(0)).selectItem("Kept");
    test(choices(1)).selectItem("Carry");
    test(field("What got in the way?")).setValue("Lea was out");
  }

  private void fillIn() {
    lookBack();
    press("+ Have a senior engineer read it");
    test(choices(2)).selectItem("4");
    test(field("A win")).setValue("Found the retry bug");
    test(field("A question for your mentor")).setValue("Do you see what I miss?");
  }

  private CurrentCheckIn card() {
    return $view(CurrentCheckIn.class).single();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Object> choices(int index) {
    return (RadioButtonGroup<Object>) $view(RadioButtonGroup.class).all().get(index);
  }

  private TextArea field(String label) {
    return $view(TextArea.class).withLabel(label).single();
  }

  private void press(String text) {
    test($view(Button.class).withText(text).single()).click();
  }

  private List<Boolean> openSteps() {
    return $view(NativeDetails.class).all().stream().map(NativeDetails::isOpen).toList();
  }

  private List<Object> last(String operation) {
    List<FakeApi.Call> calls = api.calls(CheckIns.class, operation);
    return List.copyOf(calls.getLast().arguments());
  }
}
