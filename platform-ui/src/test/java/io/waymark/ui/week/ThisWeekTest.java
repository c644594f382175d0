package io.waymark.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.announcement.News;
import io.waymark.ui.client.Absences;
import io.waymark.ui.client.Absences.Absence;
import io.waymark.ui.client.Announcements;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.ThisWeek.EnrolmentChoice;
import io.waymark.ui.client.ThisWeek.Mentor;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Road;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThisWeekTest extends ScreenTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);

  @Test
  void theScreenSaysWhereSomebodyStands() {
    open(Priya.open().week());

    assertThat($(H1.class).single().getText()).isEqualTo("This week");
    assertThat(screen())
        .contains("Week 9 of 26 · 16 to 22 March")
        .contains("On time in 6 of 7 check-ins, one week excused");
    assertThat(textOf($view(Road.class).single())).contains("Week 8: on time.", "Week 9: open");
  }

  @Test
  void theNextMilestoneComesWithItsDistanceAndTasks() {
    open(Priya.open().week());

    assertThat(textOf($view(NextMilestoneCard.class).single()))
        .contains("Plan reviewed", "15 days", "to Friday 3 April")
        .contains("Done: Break the problem down", "Now: Have a senior engineer read it");
    assertThat(hrefs()).contains("acme/track?milestone=plan");
  }

  @Test
  void theLatestAnswerLeadsToItsCheckIn() {
    open(Priya.open().week());

    assertThat(textOf($view(LatestAnswer.class).single()))
        .contains(
            "Mara Lindqvist answered your check-in", "2 days ago", "which option you dropped");
    assertThat(hrefs()).contains("acme/check-ins/CI8");
  }

  @Test
  void whoHasNoEnrolmentReadsWhatBelongsHere() {
    open(
        new ThisWeek(
            null, List.of(), NOW, ZONE, List.of(), null, List.of(), null, null, null, null,
            List.of(), List.of()));

    assertThat(textOf($view(Empty.class).single())).contains("No track yet");
  }

  @Test
  void severalEnrolmentsAreAChoiceInTheAddress() {
    ThisWeek one = Priya.open().week();
    open(
        new ThisWeek(
            one.enrolment(),
            List.of(
                new EnrolmentChoice("E1", "Spring 2026", EnrolmentStatus.ACTIVE),
                new EnrolmentChoice("E2", "Landing", EnrolmentStatus.ACTIVE)),
            NOW,
            ZONE,
            one.road(),
            one.onTime(),
            one.open(),
            one.checkIn(),
            one.nextMilestone(),
            null,
            null,
            one.mentors(),
            List.of()));

    assertThat(hrefs()).contains("acme/this-week?enrolment=E2");
    UI.getCurrent().navigate("acme/this-week", QueryParameters.of("enrolment", "E2"));
    assertThat(api.calls(CheckIns.class, "thisWeek").getLast().arguments())
        .containsExactly("E2", null);
  }

  @Test
  void theAddressNamesTheCheckInToWrite() {
    open(Priya.open().week());

    UI.getCurrent().navigate("acme/this-week", QueryParameters.of("period", "10"));
    UI.getCurrent().navigate("acme/this-week", QueryParameters.of("period", "ten"));

    assertThat(api.calls(CheckIns.class, "thisWeek"))
        .extracting(call -> call.arguments().getLast())
        .containsExactly(null, 10, null);
  }

  @Test
  void aNewMentorReadsEarlierTextOnlyWhenToldTo() {
    open(
        Priya.open()
            .with(
                new Mentor("P1", "Mara Lindqvist", true, true),
                new Mentor("P2", "Tom Becker", false, false))
            .week());
    api.answer(Pairings.class, "confirm", asked -> HttpResponse.noContent());
    assertThat(screen()).contains("Tom Becker is your new mentor. Share what you wrote before?");

    press("Share with Tom Becker");

    assertThat(api.calls(Pairings.class, "confirm").getFirst().arguments()).containsExactly("P2");
    assertThat(screen()).contains("Shared. Tom Becker can read what you wrote before.");
  }

  @Test
  void daysAwayAreDeclaredWithTwoDates() {
    open(Priya.open().week());
    Absence away = new Absence("A1", MONDAY, MONDAY.plusDays(4));
    api.answer(Absences.class, "declare", asked -> away);
    api.answer(Absences.class, "list", asked -> new Absences.Page(List.of(away)));

    press("I am away");
    test($(DatePicker.class).withLabel("First day away").single()).setValue(MONDAY);
    assertThat($(DatePicker.class).withLabel("Last day away").single().getValue())
        .isEqualTo(MONDAY);
    test($(DatePicker.class).withLabel("Last day away").single()).setValue(MONDAY.plusDays(4));
    test($(Button.class).withText("Save").single()).click();

    assertThat(api.calls(Absences.class, "declare").getFirst().arguments())
        .containsExactly(new Absences.NewAbsence(MONDAY, MONDAY.plusDays(4)));
    assertThat(textOf($view(Away.class).single())).contains("23 to 27 March");
  }

  @Test
  void daysThatAreDownAlreadyAreSaidInTheDialog() {
    open(Priya.open().week());
    api.answer(
        Absences.class,
        "declare",
        asked -> {
          throw ApiProblem.of(409, "absence.overlaps");
        });

    press("I am away");
    test($(DatePicker.class).withLabel("First day away").single()).setValue(MONDAY);
    test($(Button.class).withText("Save").single()).click();

    assertThat(textOf($(ProblemNote.class).single()))
        .contains("Some of these days are down as away already.");
  }

  @Test
  void daysAwayAreTakenBack() {
    open(Priya.open().with(new Absence("A1", MONDAY, MONDAY)).week());
    api.answer(Absences.class, "withdraw", asked -> HttpResponse.noContent());
    api.answer(Absences.class, "list", asked -> new Absences.Page(List.of()));

    test($view(Button.class).withAriaLabel("Remove 23 March").single()).click();

    assertThat(api.calls(Absences.class, "withdraw").getFirst().arguments()).containsExactly("A1");
    assertThat(textOf($view(Away.class).single())).doesNotContain("23 March");
  }

  @Test
  void newsStandsThereUntilItIsPutAway() {
    api.answer(Announcements.class, "own", asked -> new Announcements.All(List.of(news())));
    api.answer(Announcements.class, "dismiss", asked -> HttpResponse.noContent());
    open(Priya.open().week());
    assertThat(textOf($view(News.class).single()))
        .contains("On Thursday", "Ada to Spring 2026", "Bring the plan.");

    test($view(Button.class).withAriaLabel("Put “On Thursday” away").single()).click();

    assertThat(api.calls(Announcements.class, "dismiss").getFirst().arguments())
        .containsExactly("N1");
    assertThat(textOf($view(News.class).single())).isEqualTo("Put away.");
  }

  private static Announcements.Announcement news() {
    return new Announcements.Announcement(
        "N1", "Spring 2026", "Ada", "On Thursday", "Bring the plan.", false, 12, NOW);
  }

  private void open(ThisWeek week) {
    signIn(Role.PARTICIPANT);
    api.answer(CheckIns.class, "thisWeek", asked -> week);
    navigate("acme/this-week", ThisWeekView.class);
  }

  private String screen() {
    return textOf((Component) getCurrentView());
  }

  private List<String> hrefs() {
    return $view(Anchor.class).all().stream().map(Anchor::getHref).toList();
  }

  private void press(String text) {
    test($view(Button.class).withText(text).single()).click();
  }
}
