package io.waymark.ui.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.FocusArea;
import io.waymark.ui.client.PairingProposal;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.client.Pairings.Lock;
import io.waymark.ui.client.Pairings.Option;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Wishes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PairingTest extends ScreenTest {
  @BeforeEach
  void aBoard() {
    api.answer(Pairings.class, "board", asked -> Board.board());
    api.answer(Pairings.class, "propose", asked -> Board.proposal(false));
  }

  private void open() {
    signIn(Role.ADMIN);
    navigate("acme/cohorts/c1/pairing", PairingView.class);
  }

  private String page() {
    return textOf($view(PairingView.class).single());
  }

  private void press(String button) {
    test($(Button.class).withText(button).first()).click();
  }

  @Test
  void theBoardSaysWhoWaitsAndWhatMentorsHaveRoomFor() {
    open();

    assertThat(texts(WithoutMentor.class).getFirst())
        .contains("Noor Haddadi", "Wants help with: Backend");
    assertThat(texts(WithMentor.class).getFirst())
        .contains("Lea Fischer", "Mara Lindqvist", "7.5 h shared", "name not confirmed yet");
    assertThat(texts(MentorRooms.class).getFirst()).contains("1 of 2", "09:00 to 17:00");
    assertThat(texts(KeptApartList.class).getFirst())
        .contains("Noor Haddadi has not agreed", "since January");
  }

  @Test
  void itIsAPageBesideTheCohortsOthers() {
    open();

    assertThat($view(Anchor.class).all().stream().map(Anchor::getHref))
        .contains("/acme/cohorts/c1", "/acme/cohorts/c1/pairing");
  }

  @Test
  void aProposalSaysWhichWeightsDecidedAndWhyNot() {
    open();

    press("Propose pairings");

    assertThat(texts(ProposalCard.class).getFirst())
        .contains("81 of 100")
        .contains("Focus 40 of 40: Backend; Wishes of both 20 of 25")
        .contains("Piet Vermeer would suit better with 92, but those places bring more to others")
        .contains("nothing in common");
    assertThat(page()).contains("Apply 1 pairing", "mean score");
  }

  @Test
  void aLockRunsAgainWithIt() {
    open();
    press("Propose pairings");
    api.answer(Pairings.class, "propose", asked -> Board.proposal(true));
    api.answer(Pairings.class, "board", asked -> Board.board(new Lock("e1", "m1")));

    press("Lock");

    assertThat(api.calls(Pairings.class, "propose").getLast().arguments())
        .containsExactly("c1", new Pairings.Locks(List.of(new Lock("e1", "m1"))));
    assertThat(texts(ProposalCard.class).getFirst()).contains("Locked");
  }

  @Test
  void whatWasLockedBeforeIsSaidAndKept() {
    open();
    api.answer(Pairings.class, "board", asked -> Board.board(new Lock("e1", "m1")));

    navigate("acme/cohorts/c1/pairing", PairingView.class);
    assertThat(page()).contains("1 pair is locked from before.");
    press("Propose pairings");

    assertThat(api.calls(Pairings.class, "propose").getLast().arguments())
        .containsExactly("c1", new Pairings.Locks(List.of(new Lock("e1", "m1"))));
  }

  @Test
  void whatIsAppliedIsTheBasisThatWasShown() {
    api.answer(Pairings.class, "apply", asked -> new Pairings.Applied(1));
    open();
    press("Propose pairings");

    press("Apply 1 pairing");

    assertThat(api.calls(Pairings.class, "apply").getFirst().arguments())
        .containsExactly("c1", new Pairings.Application("basis", List.of()));
    assertThat(page()).contains("1 person has a mentor now");
  }

  @Test
  void aProposalOfBeforeIsExplained() {
    api.answer(
        Pairings.class,
        "apply",
        asked -> {
          throw ApiProblem.of(409, "pairing.changed");
        });
    open();
    press("Propose pairings");

    press("Apply 1 pairing");

    assertThat(page()).contains("Something has changed since this proposal was made");
  }

  @Test
  void aMentorIsChosenByHandAndBeyondRoomOnlyExplicitly() {
    api.answer(
        Pairings.class,
        "options",
        asked ->
            new Pairings.Options(
                List.of(
                    new Option(
                        "m2",
                        "Piet Vermeer",
                        null,
                        2,
                        2,
                        Board.score(),
                        PairingProposal.Reason.FULL))));
    api.answer(Pairings.class, "pair", asked -> new Pairings.Made("p9"));
    open();

    press("Choose a mentor");
    @SuppressWarnings("unchecked")
    RadioButtonGroup<Option> choice = $(RadioButtonGroup.class).single();
    choice.setValue(choice.getListDataView().getItem(0));
    Checkbox beyond = $(Checkbox.class).single();
    test(beyond).click();
    press("Pair");

    assertThat(api.calls(Pairings.class, "pair").getFirst().arguments())
        .containsExactly("e1", new Pairings.Wanted("m2", true, true));
    assertThat(page()).contains("Noor Haddadi has Piet Vermeer as a mentor now.");
  }

  @Test
  void aMentorSaysWhatTheyHaveToGive() {
    api.answer(
        Wishes.class,
        "availability",
        asked ->
            new Wishes.Availability(
                true, 4, 540, 1020, List.of(FocusArea.DATA), List.of(), List.of("en"), false));
    api.answer(Wishes.class, "offer", asked -> HttpResponse.noContent());
    signIn(Role.MENTOR);
    navigate("acme/availability", AvailabilityView.class);

    press("Save availability");

    assertThat(api.calls(Wishes.class, "offer").getFirst().arguments())
        .containsExactly(
            new Wishes.Offer(
                4, 540, 1020, List.of(FocusArea.DATA), List.of(), List.of("en"), false));
    assertThat(textOf($view(AvailabilityView.class).single())).contains("Saved.");
  }

  @Test
  void aParticipantWishesAndAnswersForTheLineManager() {
    api.answer(
        Wishes.class,
        "preferences",
        asked ->
            new Wishes.Preferences(
                true,
                540,
                1020,
                List.of(FocusArea.DATA),
                List.of("de"),
                List.of("m1"),
                List.of(),
                List.of(
                    new Wishes.Choice(
                        "m1", "Mara Lindqvist", null, List.of(FocusArea.DATA), List.of()))));
    api.answer(
        Wishes.class,
        "lineManagers",
        asked ->
            new Wishes.LineManagers(List.of(new Wishes.LineManager("x1", "Jonas Weber", false))));
    api.answer(Wishes.class, "wish", asked -> HttpResponse.noContent());
    api.answer(Wishes.class, "answer", asked -> HttpResponse.noContent());
    signIn(Role.PARTICIPANT);
    navigate("acme/mentor-wishes", WishesView.class);

    press("Agree");
    press("Save wishes");

    assertThat(api.calls(Wishes.class, "answer").getFirst().arguments())
        .containsExactly("x1", new Wishes.Answer(true));
    assertThat(api.calls(Wishes.class, "wish").getFirst().arguments())
        .containsExactly(
            new Wishes.Wish(
                540, 1020, List.of(FocusArea.DATA), List.of("de"), List.of("m1"), List.of()));
  }
}
