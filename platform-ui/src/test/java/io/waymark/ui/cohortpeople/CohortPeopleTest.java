package io.waymark.ui.cohortpeople;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortPeople;
import io.waymark.ui.client.CohortPeople.Fate;
import io.waymark.ui.client.CohortPeople.Person;
import io.waymark.ui.client.CohortPeople.Result;
import io.waymark.ui.client.CohortPeople.Row;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.EnrolmentLinks;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.client.Tracks.Phase;
import io.waymark.ui.client.Tracks.PhaseState;
import io.waymark.ui.client.Tracks.Track;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.RowFates;
import io.waymark.ui.parts.Stats;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortPeopleTest extends ScreenTest {
  @BeforeEach
  void stand() {
    signIn(Role.ADMIN, Role.PARTICIPANT);
    api.answer(EnrolmentLinks.class, "list", asked -> new EnrolmentLinks.Links(List.of()));
  }

  @Test
  void everybodyIsThereWithStatusMilestonesAndALateStart() {
    people(
        person("Lea", EnrolmentStatus.ACTIVE, 4, EnrolmentStatus.WITHDRAWN),
        person("Tim", EnrolmentStatus.WAITLISTED, null, EnrolmentStatus.ACCEPTED),
        person("Ada", EnrolmentStatus.GRADUATED, null));
    open();

    assertThat(textOf($view(Stats.class).single())).contains("2 of 20", "1", "3");
    assertThat(texts(PersonRow.class).getFirst())
        .contains("Lea", "Mentor: Mara", "Active", "3 of 9 milestones", "begins in week 4")
        .contains("milestones move by 3 weeks");
    assertThat($view(Anchor.class).withText("Lea").single().getHref())
        .isEqualTo("/acme/enrolments/e-Lea");
    assertThat($view(Anchor.class).withText("Tim").exists()).isFalse();
    assertThat(texts(PersonRow.class).get(1)).contains("On the waitlist", "Waits since 2 March");
    assertThat(texts(PersonRow.class).getLast()).contains("Graduated", "Certificate");
  }

  @Test
  void whoeverIsTakenOutIsAskedForFirst() {
    people(person("Lea", EnrolmentStatus.ACTIVE, null, EnrolmentStatus.WITHDRAWN));
    api.answer(CohortPeople.class, "decide", asked -> HttpResponse.noContent());
    open();
    choose("Take out");
    assertThat(textOf($(Confirmation.class).single())).contains("The place goes to whoever waits");

    test($(Button.class).withText("Take out").last()).click();

    assertThat(api.calls(CohortPeople.class, "decide").getLast().arguments())
        .containsExactly("e-Lea", new CohortPeople.Decision(EnrolmentStatus.WITHDRAWN));
    assertThat($view(Paragraph.class).withClassName("wm-told").single().getText())
        .isEqualTo("Lea is out of the cohort.");
  }

  @Test
  void moreTimeIsGivenFromThePersonsRow() {
    people(person("Lea", EnrolmentStatus.ACTIVE, null, EnrolmentStatus.WITHDRAWN));
    api.answer(Tracks.class, "get", asked -> road());
    api.answer(DateRequests.class, "give", asked -> HttpResponse.noContent());
    open();
    choose("Give more time");
    test($(Button.class).withText("Give it").last()).click();
    assertThat(textOf($(ProblemNote.class).last())).contains("Choose a milestone");

    LocalDate later = LocalDate.parse("2026-05-08");
    test($(DatePicker.class).last()).setValue(later);
    test($(Button.class).withText("Give it").last()).click();

    assertThat(api.calls(DateRequests.class, "give").getLast().arguments())
        .containsExactly("e-Lea", new DateRequests.Given("plan", null, later, null));
    assertThat($view(Paragraph.class).withClassName("wm-told").single().getText())
        .isEqualTo("Lea has more time for “Plan reviewed”.");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aCheckInIsGivenALaterDayOfItsWeek() {
    people(person("Lea", EnrolmentStatus.ACTIVE, null, EnrolmentStatus.WITHDRAWN));
    api.answer(Tracks.class, "get", asked -> road());
    api.answer(DateRequests.class, "give", asked -> HttpResponse.noContent());
    open();
    choose("Give more time");
    ComboBox<Extendable> what = $(ComboBox.class).withLabel("For").single();
    what.setValue(what.getListDataView().getItems().toList().getLast());
    LocalDate sunday = LocalDate.parse("2026-01-25");
    assertThat($(DatePicker.class).last().getMax()).isEqualTo(sunday);

    test($(DatePicker.class).last()).setValue(sunday);
    test($(Button.class).withText("Give it").last()).click();

    assertThat(api.calls(DateRequests.class, "give").getLast().arguments())
        .containsExactly("e-Lea", new DateRequests.Given(null, 9, sunday, null));
  }

  private static Track road() {
    LocalDate day = LocalDate.parse("2026-01-19");
    return new Track(
        "Road",
        "Spring",
        1,
        9,
        26,
        1,
        2,
        null,
        "Lea",
        List.of(
            new Phase(
                "own",
                "Own",
                null,
                1,
                26,
                day,
                day.plusWeeks(26),
                PhaseState.NOW,
                List.of(
                    milestone("process", "Process learned", MilestoneStatus.ACCEPTED),
                    milestone("plan", "Plan reviewed", MilestoneStatus.IN_PROGRESS)))),
        List.of(new Tracks.OpenCheckIn(9, day.plusDays(4), day.plusDays(6))));
  }

  private static Milestone milestone(String key, String name, MilestoneStatus status) {
    return new Milestone(
        key,
        name,
        null,
        11,
        NOW,
        LocalDate.parse("2026-04-03"),
        null,
        15,
        status,
        false,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void openMilestonesAreNamedBeforeSomebodyGraduates() {
    people(person("Lea", EnrolmentStatus.ACTIVE, null, EnrolmentStatus.GRADUATED));
    api.answer(CohortPeople.class, "graduate", asked -> new CohortPeople.Graduated(1));
    open();
    choose("Graduate");
    assertThat(textOf($(Confirmation.class).single())).contains("6 milestones are still open");

    test($(Button.class).withText("Graduate all the same").last()).click();

    assertThat(api.calls(CohortPeople.class, "graduate").getLast().arguments())
        .containsExactly("c1", new CohortPeople.Graduates(List.of("e-Lea"), true));
  }

  @Test
  void anEmptyCohortSaysWhatToDo() {
    people();
    open();

    assertThat(texts(Empty.class)).singleElement().asString().contains("Pick members");
  }

  @Test
  void aFileShowsEachRowsFateAndIsAppliedOnAClick() {
    Result dry = result(false, new Row(2, "a@b.example", "A", Fate.ENROL, null));
    api.answer(CohortPeople.class, "run", asked -> dry);
    navigate("acme/cohorts/c1/people/import", CohortImportView.class)
        .read("email,name".getBytes(StandardCharsets.UTF_8));
    assertThat(texts(RowFates.class).getFirst()).contains("Line 2", "Gets a place");

    api.answer(CohortPeople.class, "run", asked -> result(true));
    test($view(Button.class).withText("Enrol and invite").single()).click();

    assertThat(api.calls(CohortPeople.class, "run").getLast().arguments().getLast())
        .isEqualTo(new CohortPeople.Import("ZW1haWwsbmFtZQ==", true));
  }

  @Test
  void aRefusedRowHasItsReasonAndNoButton() {
    api.answer(
        CohortPeople.class,
        "run",
        asked -> result(false, new Row(2, "a@b.example", "A", Fate.REFUSED, "elsewhere")));
    navigate("acme/cohorts/c1/people/import", CohortImportView.class).read(new byte[0]);

    assertThat(texts(RowFates.class).getFirst()).contains("another cohort of this program");
    assertThat($view(Button.class).withText("Enrol and invite").exists()).isFalse();
  }

  @Test
  void aLinkShowsWhatItOpensAndWhoSeesWhat() {
    api.answer(
        EnrolmentLinks.class,
        "look",
        asked ->
            new EnrolmentLinks.Offer(
                "Acme",
                "Autumn",
                "Junior to mid-level",
                LocalDate.parse("2026-09-07"),
                LocalDate.parse("2027-03-07"),
                26,
                false,
                0,
                true));
    navigate("acme/enrol/token", EnrolView.class);

    assertThat(textOf($view(EnrolView.class).single()))
        .contains("Enrol in Autumn", "You would wait", "Acme");
    api.answer(
        EnrolmentLinks.class,
        "enrol",
        asked -> new EnrolmentLinks.Enrolled("e", EnrolmentStatus.WAITLISTED));
    test($view(Button.class).withText("Join the waitlist").single()).click();
    assertThat(textOf($view(EnrolView.class).single())).contains("You are on the waitlist");
  }

  @Test
  void aLinkThatIsTooOldSaysSo() {
    api.answer(
        EnrolmentLinks.class,
        "look",
        asked -> {
          throw ApiProblem.of(422, "enrolment_link.expired");
        });
    navigate("acme/enrol/token", EnrolView.class);

    assertThat(texts(Empty.class)).singleElement().asString().contains("Ask for a new one");
  }

  private void choose(String item) {
    var entry =
        $view(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems().stream()
            .filter(one -> one.getText().equals(item))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(entry, new ClickEvent<>(entry));
  }

  private static Result result(boolean applied, Row... rows) {
    int refused = (int) List.of(rows).stream().filter(r -> r.fate() == Fate.REFUSED).count();
    return new Result(applied, rows.length - refused, 0, 0, refused, List.of(rows));
  }

  private static Person person(
      String name,
      EnrolmentStatus status,
      @Nullable Integer joinedWeek,
      EnrolmentStatus... allowed) {
    return new Person(
        "e-" + name,
        name,
        null,
        status,
        "Mara",
        LocalDate.parse("2026-03-02"),
        joinedWeek,
        3,
        9,
        false,
        List.of(allowed));
  }

  private void people(Person... all) {
    api.answer(CohortPeople.class, "list", asked -> new CohortPeople.People(List.of(all)));
  }

  private void open() {
    navigate("acme/cohorts/c1/people", CohortPeopleView.class);
  }
}
