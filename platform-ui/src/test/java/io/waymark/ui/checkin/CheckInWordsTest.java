package io.waymark.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import io.waymark.ui.Priya;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.ThisWeek.FormState;
import io.waymark.ui.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckInWordsTest extends CheckInScene {
  @Test
  void anAnswerDueAtMidnightIsPromisedForTheEndOfTheDay() {
    api.answer(CheckIns.class, "get", asked -> Priya.sentWithReplyDue("2026-03-23T23:00:00Z"));
    open(Priya.open().with(FormState.SUBMITTED));

    assertThat(textOf(card())).contains("Mara Lindqvist answers by the end of Monday.");
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
}
