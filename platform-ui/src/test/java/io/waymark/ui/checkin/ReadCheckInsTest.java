package io.waymark.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.History;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.OnTime;
import io.waymark.ui.client.Queue;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.ThisWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadCheckInsTest extends ScreenTest {
  @Test
  void theHistoryComesNewestFirstWithEachState() {
    openHistory(History.of(4, null, 3));

    assertThat(rows()).hasSize(3);
    assertThat(rows().getFirst())
        .contains("Week 9", "On time", "Found the retry bug", "Confidence 4 of 5 · Answered");
    assertThat(rows().get(1)).contains("Week 8", "Missed");
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .containsExactly("acme/check-ins/CI9", "acme/check-ins/CI7");
  }

  @Test
  void theFormOfThePeriodIsHereToo() {
    openHistory(History.of(4));

    assertThat(textOf($view(CurrentCheckIn.class).single())).contains("Check-in for week 9");
  }

  @Test
  void olderOnesComeAPageAtATime() {
    openHistory(History.page(9, "next-page", 4, 4));
    api.answer(CheckIns.class, "history", asked -> History.page(7, null, 3));

    test($view(Button.class).withText("Older check-ins").single()).click();

    assertThat(rows()).hasSize(3);
    assertThat(api.calls(CheckIns.class, "history").getLast().arguments())
        .startsWith("E1", "next-page");
    assertThat($view(Button.class).withText("Older check-ins").exists()).isFalse();
  }

  @Test
  void confidenceIsDrawnSaidAndTabulated() {
    openHistory(History.of(4, null, 2));

    assertThat($view(Html.class).all())
        .extracting(html -> html.getElement().getOuterHTML())
        .anySatisfy(
            drawing ->
                assertThat(drawing)
                    .contains("role=\"img\"")
                    .contains("2 check-ins: from 2 of 5 in week 7 to 4 of 5 in week 9."));
    assertThat(textOf($view(NativeTable.class).single())).contains("week 7", "2 of 5", "week 9");
  }

  @Test
  void withoutAnyCheckInTheListSaysWhatBelongsThere() {
    openHistory(History.of());

    assertThat(screen()).contains("The first check-in will stand here.");
  }

  @Test
  void oneCheckInIsReadWithItsAnswers() {
    signIn(Role.PARTICIPANT);
    api.answer(CheckIns.class, "get", asked -> Priya.sent(0, Priya.reply(false)));

    navigate("acme/check-ins/CI9", CheckInView.class);

    assertThat(screen())
        .contains("Kept: Write down the failure cases")
        .contains("Your question", "Do you see what I miss?")
        .contains("Mara Lindqvist’s words", "Good breakdown.", "2 days ago");
    assertThat($view(TextArea.class).exists()).isFalse();
  }

  @Test
  void aMentorAnswersFromHere() {
    openAsMentor("E1");
    api.answer(Queue.class, "reply", asked -> HttpResponse.ok(Priya.reply(true)));
    api.answer(Queue.class, "saveDraft", asked -> new Queue.Saved(NOW));

    test($view(TextArea.class).single()).setValue("Good breakdown.");
    test($view(Button.class).withText("Send").single()).click();

    assertThat(screen()).contains("Your answer", "Good breakdown.");
    assertThat($view(TextArea.class).exists()).isFalse();
  }

  @Test
  void aMentorChangesTheirAnswerAndReplacesTheVersionTheySaw() {
    openAsMentor("E1", Priya.reply(true));
    api.answer(Queue.class, "reply", asked -> HttpResponse.ok(Priya.reply(true)));

    test($view(Button.class).withText("Change").single()).click();
    test($view(TextArea.class).single()).setValue("Very good breakdown.");
    test($view(Button.class).withText("Save the change").single()).click();

    assertThat(api.calls(Queue.class, "reply").getFirst().arguments())
        .containsExactly("CI9", "\"5\"", new Queue.Words("Very good breakdown."));
    assertThat(api.calls(Queue.class, "saveDraft")).isEmpty();
  }

  @Test
  void whoDoesNotMentorThisPersonOnlyReads() {
    openAsMentor("E2");

    assertThat($view(TextArea.class).exists()).isFalse();
  }

  @Test
  void anAdminOfACoachReadsAQuestionThatIsNotForThem() {
    signIn(Role.ADMIN);
    api.answer(CheckIns.class, "get", asked -> Priya.sent(0));

    navigate("acme/check-ins/CI9", CheckInView.class);

    assertThat(screen())
        .contains("A question for the mentor", "All check-ins of Priya Raman")
        .doesNotContain("Your question", "Change it");
  }

  @Test
  void whoeverRunsProgramsAndTakesPartKnowsTheirOwn() {
    signIn(Role.ADMIN, Role.PARTICIPANT);
    api.answer(CheckIns.class, "get", asked -> Priya.sent(0));
    api.answer(CheckIns.class, "thisWeek", asked -> Priya.open().week());

    navigate("acme/check-ins/CI9", CheckInView.class);

    assertThat(screen()).contains("Your question", "Change it");
  }

  @Test
  void whatIsPrivateIsSaidKindly() {
    signIn(Role.ADMIN);
    api.answer(
        CheckIns.class,
        "get",
        asked -> {
          throw ApiProblem.of(403, "check_in.text_private");
        });

    navigate("acme/check-ins/CI9", CheckInView.class);

    assertThat(screen()).contains("You see that it came, and when.");
  }

  private void openHistory(CheckIns.History history) {
    signIn(Role.PARTICIPANT);
    api.answer(
        CheckIns.class, "thisWeek", asked -> Priya.open().with(ThisWeek.FormState.UPCOMING).week());
    api.answer(CheckIns.class, "history", asked -> history);
    navigate("acme/check-ins", CheckInsView.class);
  }

  private void openAsMentor(String enrolmentId, CheckIns.Reply... replies) {
    signIn(Role.MENTOR);
    Mentees.Mentee mentee =
        new Mentees.Mentee(
            enrolmentId,
            "Priya Raman",
            null,
            ZONE,
            "Spring 2026",
            true,
            true,
            9,
            new OnTime(6, 7, 1),
            List.of(),
            null,
            null,
            null,
            null,
            List.of());
    api.answer(Mentees.class, "list", asked -> new Mentees.Page(List.of(mentee)));
    api.answer(CheckIns.class, "get", asked -> Priya.sent(0, replies));
    navigate("acme/check-ins/CI9", CheckInView.class);
  }

  private List<String> rows() {
    return texts(HistoryRow.class);
  }

  private String screen() {
    return textOf((Component) getCurrentView());
  }
}
