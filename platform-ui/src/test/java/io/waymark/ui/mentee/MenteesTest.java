package io.waymark.ui.mentee;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import io.waymark.ui.History;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.checkin.HistoryList;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.Mentees.Mentee;
import io.waymark.ui.client.OnTime;
import io.waymark.ui.client.Reason;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MenteesTest extends ScreenTest {
  @Test
  void aRowSaysHowSomebodyStands() {
    open(mentee(List.of(), true));

    assertThat(row())
        .contains("Lea Fischer", "Spring 2026, week 9")
        .contains("Waits for you: 1 d 2 h", "6 of 8", "Plan reviewed · 3 April", "6 days ago");
    assertThat($view(Anchor.class).first().getHref()).isEqualTo("acme/enrolments/E1");
  }

  @Test
  void confidenceIsALineWithItsFiguresAndGaps() {
    open(mentee(List.of(), true));

    String drawing = $view(Html.class).single().getElement().getOuterHTML();
    assertThat(drawing).contains("Confidence: oldest first: 3, 4, 2").contains("role=\"img\"");
    assertThat(drawing.split("<circle", -1)).hasSize(4);
    assertThat(drawing.split("<polyline", -1)).hasSize(2);
  }

  @Test
  void eachRiskComesWithItsReason() {
    open(
        mentee(
            List.of(
                new Reason("MISSED_TWO_OF_FOUR", Map.of("missed", "2", "of", "4")),
                new Reason(
                    "MILESTONE_OVERDUE", Map.of("milestone", "Process learned", "days", "34")),
                new Reason("CARRIED_FOUR", Map.of("text", "Draft the plan")),
                new Reason("CONFIDENCE_DOWN", Map.of("from", "4", "to", "2"))),
            true));

    assertThat(row())
        .contains("Missed 2 of the last 4")
        .contains("“Process learned” is 34 days over")
        .contains("Carried four times: “Draft the plan”")
        .contains("Confidence fell from 4 to 2");
  }

  @Test
  void whoHasNotConfirmedSaysSo() {
    open(mentee(List.of(), false));

    assertThat(row()).contains("Has not yet shared what came before you");
  }

  @Test
  void withoutMenteesTheScreenSaysWhatBelongsHere() {
    open();

    assertThat(textOf($view(Empty.class).single())).contains("Nobody yet");
  }

  @Test
  void oneMenteeHasTheirCheckInsAndTheWayToTheTrack() {
    signIn(Role.MENTOR);
    api.answer(
        Mentees.class,
        "enrolment",
        asked ->
            new Mentees.Enrolment(
                "E1",
                "Lea Fischer",
                "Junior engineer",
                "America/Lima",
                "Spring 2026",
                "Junior to mid-level",
                EnrolmentStatus.ACTIVE,
                9,
                26,
                new OnTime(6, 8, 0),
                List.of(new Mentees.Mentor("Mara Lindqvist", true, LocalDate.of(2026, 1, 19))),
                LocalDate.of(2026, 1, 19)));
    api.answer(CheckIns.class, "history", asked -> History.of(4, 3));

    navigate("acme/enrolments/E1", MenteeView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Lea Fischer");
    assertThat(textOf((Component) getCurrentView()))
        .contains("Junior engineer · Spring 2026 · week 9 of 26", "On time in 6 of 8 check-ins")
        .contains("Mara Lindqvist · decides", "since 19 January")
        .contains("Times are kept in America/Lima.");
    assertThat(textOf($view(HistoryList.class).single())).contains("Week 9", "Week 8");
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("acme/enrolments/E1/track", "acme/check-ins/CI9");
  }

  private void open(Mentee... mentees) {
    signIn(Role.MENTOR);
    api.answer(Mentees.class, "list", asked -> new Mentees.Page(List.of(mentees)));
    navigate("acme/mentees", MenteesView.class);
  }

  private static Mentee mentee(List<Reason> risks, boolean confirmed) {
    return new Mentee(
        "E1",
        "Lea Fischer",
        null,
        ZONE,
        "Spring 2026",
        true,
        confirmed,
        9,
        new OnTime(6, 8, 0),
        Arrays.asList(3, 4, null, 2),
        new Mentees.Milestone("Plan reviewed", LocalDate.of(2026, 4, 3), false),
        NOW.minus(Duration.ofDays(6)),
        NOW.plus(Duration.ofHours(24)),
        NOW.minus(Duration.ofHours(26)),
        risks);
  }

  private String row() {
    return textOf($view(MenteeRow.class).single());
  }
}
