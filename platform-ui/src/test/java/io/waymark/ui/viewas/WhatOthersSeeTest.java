package io.waymark.ui.viewas;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.ui.History;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.OnTime;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.ThisWeek.Mentor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatOthersSeeTest extends ScreenTest {
  private static final String MARA = "0R5ZTNQ1C8M2K";

  @BeforeEach
  void aParticipant() {
    signIn(Role.PARTICIPANT);
    answer(Priya.open().with(new Mentor(MARA, "Mara Lindqvist", true, true)));
  }

  @Test
  void itSaysWhoSeesWhatAndHowToLook() {
    open();

    assertThat(texts(ListItem.class))
        .anyMatch(line -> line.contains("Your mentor reads your check-ins"))
        .anyMatch(line -> line.contains("They never read what you wrote."));
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .containsExactly("/acme/enrolments/E1?as=" + MARA, "/acme/enrolments/E1?as=admin");
  }

  @Test
  void whereAdminsReadItSaysSo() {
    answer(Priya.open().readByAdmins());

    open();

    assertThat(texts(ListItem.class))
        .anyMatch(line -> line.contains("Here they also read what you write in it."));
  }

  @Test
  void oneLooksThroughTheMentorsEyesAndStaysThere() {
    api.answer(Mentees.class, "enrolmentAs", asked -> enrolment());
    api.answer(CheckIns.class, "historyAs", asked -> History.of(4, 3));

    UI.getCurrent().navigate("acme/enrolments/E1", QueryParameters.of("as", MARA));

    assertThat(textOf($view(LensBanner.class).single())).contains("You see this as your mentor");
    assertThat(api.calls(Mentees.class, "enrolmentAs").getFirst().arguments())
        .containsExactly(MARA, "E1");
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(
            "/acme/what-others-see",
            "acme/enrolments/E1/track?as=" + MARA,
            "acme/check-ins/CI9?as=" + MARA);
  }

  @Test
  void aCheckInCanBeReadThereAndNotAnswered() {
    api.answer(CheckIns.class, "getAs", asked -> Priya.sent(0));

    UI.getCurrent().navigate("acme/check-ins/CI9", QueryParameters.of("as", MARA));

    assertThat($view(LensBanner.class).exists()).isTrue();
    assertThat($view(Button.class).all()).isEmpty();
    assertThat(api.calls(CheckIns.class, "getAs").getFirst().arguments())
        .containsExactly(MARA, "CI9");
  }

  @Test
  void withoutAnybodysEyesTheScreenIsForOthers() {
    UI.getCurrent().navigate("acme/enrolments/E1");

    assertThat($(H1.class).single().getText()).isEqualTo("This screen is not for you");
    assertThat(api.calls(Mentees.class, "enrolment")).isEmpty();
  }

  private void open() {
    navigate("acme/what-others-see", WhatOthersSeeView.class);
  }

  private void answer(Priya priya) {
    api.answer(CheckIns.class, "thisWeek", asked -> priya.week());
  }

  private static Mentees.Enrolment enrolment() {
    return new Mentees.Enrolment(
        "E1",
        "Priya Raman",
        null,
        ZONE,
        "Spring 2026",
        "Junior to mid-level",
        EnrolmentStatus.ACTIVE,
        9,
        26,
        new OnTime(6, 8, 0),
        List.of(new Mentees.Mentor("Mara Lindqvist", true, LocalDate.of(2026, 1, 19))),
        LocalDate.of(2026, 1, 19));
  }
}
