package io.waymark.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.ui.Priya;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.CheckInBody;
import io.waymark.ui.client.CheckIns.Outcome;
import io.waymark.ui.client.CheckIns.Review;
import io.waymark.ui.client.ThisWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftCheckInTest extends CheckInScene {
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
}
