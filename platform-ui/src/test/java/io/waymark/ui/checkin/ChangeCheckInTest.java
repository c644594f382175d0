package io.waymark.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpResponse;
import io.waymark.ui.Priya;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.CheckInBody;
import io.waymark.ui.client.CheckIns.NewCommitment;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.ThisWeek.FormState;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChangeCheckInTest extends CheckInScene {
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
}
