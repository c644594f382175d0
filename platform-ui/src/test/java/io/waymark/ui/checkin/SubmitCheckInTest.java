package io.waymark.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.Priya;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.NewCommitment;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmitCheckInTest extends CheckInScene {
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
  void whatIsCarriedGoesOnToServeItsMilestone() {
    open(Priya.open());

    test(choices(0)).selectItem("Carry");

    CheckIns.DraftOf kept = (CheckIns.DraftOf) last("saveDraft").get(1);
    assertThat(kept.body().commitments())
        .containsExactly(new NewCommitment("Write down the failure cases", "plan", "C1"));
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
}
