package io.waymark.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import io.waymark.ui.Priya;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.ThisWeek.FormState;
import org.junit.jupiter.api.Test;

class TwoOpenCheckInsTest extends CheckInScene {
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
}
