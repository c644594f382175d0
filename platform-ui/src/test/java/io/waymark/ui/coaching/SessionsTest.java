package io.waymark.ui.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CalendarFeed;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.Attendance;
import io.waymark.ui.client.CoachingSessions.Attendee;
import io.waymark.ui.client.CoachingSessions.Check;
import io.waymark.ui.client.CoachingSessions.NewPoint;
import io.waymark.ui.client.CoachingSessions.OfCohort;
import io.waymark.ui.client.CoachingSessions.Own;
import io.waymark.ui.client.CoachingSessions.Point;
import io.waymark.ui.client.CoachingSessions.Present;
import io.waymark.ui.client.CoachingSessions.Session;
import io.waymark.ui.client.CoachingSessions.Slot;
import io.waymark.ui.client.CoachingSessions.Status;
import io.waymark.ui.client.CoachingSessions.WhoWasThere;
import io.waymark.ui.client.CoachingSessions.Whole;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionsTest extends ScreenTest {
  /** Wednesday, 15:00 in New York and 20:00 in Berlin. */
  private static final Instant NEXT = Instant.parse("2026-03-25T19:00:00Z");

  private static final Instant PAST = NOW.minus(Duration.ofDays(7));

  @Test
  void theListSaysWhenOnBothClocks() {
    own(session(NEXT, false, "https://meet.example/pm"));
    open(Role.PARTICIPANT);

    assertThat(texts(SessionRow.class))
        .singleElement()
        .asString()
        .contains("Session with Mara Lindqvist", "Wednesday 25 March, 20:00 to 20:45")
        .contains("15:00 in America/New York", "meet.example/pm");
    assertThat($view(Button.class).all()).extracting(Button::getText).doesNotContain("Schedule");
  }

  @Test
  void whoHasNoneReadsWhereTheyComeFrom() {
    api.answer(CoachingSessions.class, "own", asked -> new Own(List.of(), List.of(), null));
    open(Role.PARTICIPANT);

    assertThat(textOf($view(Empty.class).single())).contains("Your mentor schedules the next one");
  }

  @Test
  void theAddressOfTheCalendarIsGivenRenewedAndClosed() {
    own(session(NEXT, false, null));
    api.answer(
        CalendarFeed.class,
        "renew",
        asked -> new CalendarFeed.Feed("https://api.example/calendars/x/waymark.ics", NOW));
    api.answer(CalendarFeed.class, "revoke", asked -> HttpResponse.noContent());
    open(Role.PARTICIPANT);

    click("Get an address");
    assertThat($view(Code.class).single().getText()).contains("/calendars/x/");
    click("Another address");
    assertThat(api.calls(CalendarFeed.class, "renew")).hasSize(2);
    click("Close");
    assertThat($view(Code.class).exists()).isFalse();
  }

  @Test
  void theAgendaTellsWhoseAPointIsAndWhatIsLeftFromLastTime() {
    whole(
        session(NEXT, false, null),
        new Point("P1", "The plan", true, false, "Mara Lindqvist", true, false),
        new Point("P2", "A raise", false, true, "Priya Raman", false, false));
    openOne(Role.PARTICIPANT);

    assertThat($(H1.class).single().getText()).isEqualTo("Session with Mara Lindqvist");
    assertThat(textOf($view(AgendaPart.class).single()))
        .contains("by Mara Lindqvist · from last time", "only you see this");
    assertThat($view(Button.class).all().stream().map(Button::getText))
        .containsOnlyOnce("Remove")
        .doesNotContain("Move", "Call off");
  }

  @Test
  void pointsAreAddedForBothOrForOneselfAndChecked() {
    whole(
        session(NEXT, false, null),
        new Point("P1", "The plan", true, false, "Mara Lindqvist", false, false));
    api.answer(CoachingSessions.class, "add", asked -> new CoachingSessions.Added("P2"));
    api.answer(CoachingSessions.class, "check", asked -> HttpResponse.noContent());
    openOne(Role.PARTICIPANT);

    $view(TextField.class).single().setValue(" What next ");
    box("Only for me").setValue(true);
    click("Add");
    box("The plan").setValue(true);

    assertThat(api.calls(CoachingSessions.class, "add").getLast().arguments())
        .containsExactly("S1", new NewPoint("What next", false));
    assertThat(api.calls(CoachingSessions.class, "check").getLast().arguments())
        .containsExactly("S1", "P1", new Check(true));
  }

  @Test
  void onesOwnPointIsSaidInOtherWords() {
    whole(
        session(NEXT, false, null),
        new Point("P1", "The plan", true, true, "Priya Raman", false, false));
    api.answer(CoachingSessions.class, "edit", asked -> HttpResponse.noContent());
    openOne(Role.PARTICIPANT);

    test($view(Button.class).withAriaLabel("Edit “The plan”").single()).click();
    $(TextField.class).last().setValue(" The plan, and why ");
    test($(Button.class).withText("Save").last()).click();

    assertThat(api.calls(CoachingSessions.class, "edit").getLast().arguments())
        .containsExactly("P1", new CoachingSessions.Words("The plan, and why"));
  }

  @Test
  void whoLeadsItWritesNotesAndNotesWhoWasThere() {
    whole(session(PAST, true, null));
    api.answer(
        CoachingSessions.class,
        "attendance",
        asked -> new Attendance(List.of(new Attendee("E1", "Lea Fischer", null))));
    api.answer(CoachingSessions.class, "attended", asked -> HttpResponse.noContent());
    api.answer(CoachingSessions.class, "keep", asked -> HttpResponse.noContent());
    openOne(Role.MENTOR);

    box("Lea Fischer").setValue(true);
    click("Save who was there");
    $view(TextArea.class).all().getLast().setValue("Ask again");
    click("Save private notes");

    assertThat(api.calls(CoachingSessions.class, "attended").getLast().arguments())
        .containsExactly("S1", new WhoWasThere(List.of(new Present("E1", true))));
    assertThat(api.calls(CoachingSessions.class, "keep").getLast().arguments())
        .containsExactly("S1", new CoachingSessions.Notes("Ask again"));
  }

  @Test
  void movingKeepsWhatWasAgreedInTheFieldsAndSaysWhatIsWrong() {
    whole(session(NEXT, true, "Room 4"));
    api.answer(
        CoachingSessions.class,
        "move",
        asked -> {
          throw ApiProblem.of(409, "coaching_session.exists");
        });
    openOne(Role.MENTOR);

    click("Move");
    $(DatePicker.class).single().setValue(LocalDate.of(2026, 3, 26));
    field("Time").setValue("9.30");
    click("Save");

    assertThat(api.calls(CoachingSessions.class, "move").getLast().arguments())
        .containsExactly("\"3\"", "S1", new Slot(LocalDate.of(2026, 3, 26), "09:30", 45, "Room 4"));
    assertThat($(ProblemNote.class).all().stream().map(ScreenTest::textOf).toList().toString())
        .contains("You lead another session that begins at that moment.");
  }

  @Test
  void aTimeThatIsNoneIsSaidBesideItsField() {
    whole(session(NEXT, true, null));
    openOne(Role.MENTOR);

    click("Move");
    field("Time").setValue("noon");
    click("Save");

    assertThat(field("Time").getErrorMessage()).contains("such as 15:00");
    assertThat(api.calls(CoachingSessions.class, "move")).isEmpty();
  }

  @Test
  void whoOnlySeesThatItTakesPlaceReadsSo() {
    Session seen = session(PAST, false, null);
    api.answer(
        CoachingSessions.class,
        "get",
        asked -> new Whole(facts(seen), List.of(), null, null, true));
    openOne(Role.ADMIN);

    assertThat($(H1.class).single().getText())
        .isEqualTo("Session of Lea Fischer and Mara Lindqvist");
    assertThat(textOf($view(SessionView.class).single())).contains("and not what is said in it");
    assertThat($view(AgendaPart.class).exists()).isFalse();
  }

  @Test
  void theCohortsPageListsItsGroupSessions() {
    api.answer(
        CoachingSessions.class,
        "ofCohort",
        asked ->
            new OfCohort(
                "Spring 2026", ZONE, List.of(group(facts(session(NEXT, false, null)))), null));
    signIn(Role.ADMIN);
    navigate("acme/cohorts/C1/sessions", CohortSessionsView.class);

    assertThat(texts(SessionRow.class)).singleElement().asString().contains("Led by Mara");
  }

  private void own(Session upcoming) {
    api.answer(CoachingSessions.class, "own", asked -> new Own(List.of(upcoming), List.of(), null));
  }

  private void whole(Session session, Point... points) {
    api.answer(
        CoachingSessions.class,
        "get",
        asked -> new Whole(session, List.of(points), null, null, null));
  }

  private void open(Role role) {
    signIn(role);
    navigate("acme/sessions", SessionsView.class);
  }

  private void openOne(Role role) {
    signIn(role);
    navigate("acme/sessions/S1", SessionView.class);
  }

  private void click(String button) {
    test($(Button.class).withText(button).single()).click();
  }

  private Checkbox box(String label) {
    return $view(Checkbox.class).all().stream()
        .filter(box -> box.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream()
        .filter(field -> field.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Session session(Instant start, boolean leads, @Nullable String place) {
    return new Session(
        "S1",
        "C1",
        "Spring 2026",
        "E1",
        "Lea Fischer",
        "Mara Lindqvist",
        leads,
        leads,
        true,
        LocalDate.of(2026, 3, 25),
        "15:00",
        "America/New_York",
        45,
        start,
        start.plus(Duration.ofMinutes(45)),
        place,
        Status.SCHEDULED,
        3);
  }

  private static Session facts(Session s) {
    return new Session(
        s.id(),
        s.cohortId(),
        s.cohortName(),
        s.enrolmentId(),
        s.participantName(),
        s.leadName(),
        false,
        false,
        false,
        s.day(),
        s.time(),
        s.zone(),
        s.minutes(),
        s.startsAt(),
        s.endsAt(),
        null,
        s.status(),
        s.version());
  }

  private static Session group(Session s) {
    return new Session(
        s.id(),
        s.cohortId(),
        s.cohortName(),
        null,
        null,
        s.leadName(),
        false,
        true,
        false,
        s.day(),
        s.time(),
        s.zone(),
        s.minutes(),
        s.startsAt(),
        s.endsAt(),
        null,
        s.status(),
        s.version());
  }
}
