package io.waymark.ui.cohortdates;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortDates;
import io.waymark.ui.client.CohortDates.Break;
import io.waymark.ui.client.CohortDates.Change;
import io.waymark.ui.client.CohortDates.Changed;
import io.waymark.ui.client.CohortDates.CheckInDate;
import io.waymark.ui.client.CohortDates.Dates;
import io.waymark.ui.client.CohortDates.DueKind;
import io.waymark.ui.client.CohortDates.Group;
import io.waymark.ui.client.CohortDates.Kind;
import io.waymark.ui.client.CohortDates.Made;
import io.waymark.ui.client.CohortDates.MilestoneDate;
import io.waymark.ui.client.CohortDates.Moment;
import io.waymark.ui.client.CohortDates.Place;
import io.waymark.ui.client.CohortDates.Preview;
import io.waymark.ui.client.CohortDates.Strip;
import io.waymark.ui.client.CohortDates.Week;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatesViewTest extends ScreenTest {
  private static final LocalDate START = LocalDate.parse("2026-03-09");
  private static final Break OFF =
      new Break(START.plusWeeks(3), START.plusWeeks(3).plusDays(6), 1, true);

  private static final LocalDate DUE = START.plusWeeks(2).plusDays(4);

  @BeforeEach
  void begin() {
    api.answer(CohortDates.class, "read", asked -> dates());
    api.answer(CohortDates.class, "preview", asked -> preview());
    api.answer(CohortDates.class, "apply", asked -> new CohortDates.Applied("X2"));
    api.answer(DateRequests.class, "ofCohort", asked -> new DateRequests.Page(List.of(request())));
    signIn(Role.ADMIN);
    navigate("acme/cohorts/c1/dates", DatesView.class);
  }

  @Test
  void theCalendarShowsWeeksBreaksAndMilestones() {
    assertThat(textOf($view(Calendar.class).first())).contains("Break", "Due: Plan reviewed");
    assertThat(textOf($view(History.class).single()))
        .contains("Start moved from 2 March to 9 March", "by Ada", "2 people, 84 dates");
  }

  @Test
  void aChangeIsSeenBeforeItIsMade() {
    press("Add a break");
    this.<Week>select("Begins with").setValue(dates().strip().calendar().get(4));

    assertThat(api.calls(CohortDates.class, "preview").getLast().arguments())
        .containsExactly("c1", Change.addBreak(START.plusWeeks(4), 1));
    String shown = textOf($view(PreviewPanel.class).single());
    assertThat(shown).contains("2 people, 4 dates", "Lea, Priya", "Check-in 4");
    press("Apply and tell 2 people");

    assertThat(api.calls(CohortDates.class, "apply").getFirst().arguments())
        .containsExactly("c1", new CohortDates.Order(Change.addBreak(START.plusWeeks(4), 1), "f1"));
    assertThat(textOf($view(DoneNote.class).first())).contains("gets a letter");
  }

  @Test
  void whatIsRefusedIsSaidWhereItIsAsked() {
    api.answer(
        CohortDates.class,
        "preview",
        asked -> {
          throw ApiProblem.of(422, "cohort.break");
        });

    test($view(Button.class).withAriaLabel("Take away the break 30 March to 5 April").single())
        .click();

    assertThat(textOf($view(ProblemNote.class).single()))
        .contains("A break covers weeks that have begun for nobody yet.");
    assertThat($view(PreviewPanel.class).exists()).isFalse();
  }

  @Test
  void aCheckInIsMovedWithinItsWeekForAReason() {
    test($view(Button.class).withAriaLabel("Move Check-in 3").single()).click();
    DatePicker day = $view(DatePicker.class).withLabel("Due on").single();
    assertThat(day.getMax()).isEqualTo(DUE.plusDays(2));

    test(day).setValue(DUE.minusDays(1));
    test($view(TextField.class).single()).setValue("A holiday.");

    assertThat(api.calls(CohortDates.class, "preview").getLast().arguments())
        .containsExactly("c1", Change.moveCheckIn(3, DUE.minusDays(1), "A holiday."));
  }

  @Test
  void aCohortThatRunsIsShiftedByWeeks() {
    Select<Kind> change = select("Change");
    assertThat(change.getListDataView().getItems()).doesNotContain(Kind.SHIFT_START);

    change.setValue(Kind.SHIFT_WEEKS);

    assertThat(api.calls(CohortDates.class, "preview").getLast().arguments())
        .containsExactly("c1", Change.shiftBy(1));
    press("Apply and tell 2 people");
    assertThat(api.calls(CohortDates.class, "apply").getFirst().arguments())
        .containsExactly("c1", new CohortDates.Order(Change.shiftBy(1), "f1"));
  }

  @Test
  void aChangeThatWasOvertakenShowsAFreshPreview() {
    api.answer(
        CohortDates.class,
        "apply",
        asked -> {
          throw ApiProblem.of(409, "cohort_change.outdated");
        });

    press("Take back");
    press("Take it back");

    assertThat(api.calls(CohortDates.class, "preview")).hasSize(2);
    assertThat(textOf($view(ProblemNote.class).single())).contains("The preview is fresh now");
  }

  @Test
  void aRequestIsDeclinedWithWords() {
    api.answer(DateRequests.class, "answer", asked -> HttpResponse.noContent());
    assertThat(textOf($view(Requests.class).single()))
        .contains("1 request waits", "Priya: Pause, 2 weeks from 23 March", "A house to move.");

    press("Decline");
    test($(Button.class).withText("Decline").last()).click();
    assertThat(api.calls(DateRequests.class, "answer")).isEmpty();
    test($(TextArea.class).single()).setValue("One week would do.");
    test($(Button.class).withText("Decline").last()).click();

    assertThat(api.calls(DateRequests.class, "answer").getFirst().arguments())
        .containsExactly("R1", new DateRequests.Answer(false, "One week would do."));
  }

  @SuppressWarnings("unchecked")
  private <T> Select<T> select(String label) {
    return (Select<T>) $view(Select.class).withLabel(label).single();
  }

  private void press(String text) {
    test($view(Button.class).withText(text).first()).click();
  }

  private static Dates dates() {
    return new Dates(
        "c1",
        "Spring 2026",
        CohortStatus.RUNNING,
        "Junior to mid-level",
        "Europe/Berlin",
        false,
        true,
        strip(),
        List.of(OFF),
        List.of(
            new MilestoneDate(
                "plan", "Plan reviewed", 2, START.plusDays(11), START.plusDays(11), false)),
        List.of(new CheckInDate(3, DUE, DUE, DUE.minusDays(3), DUE.plusDays(2), true)),
        List.of(),
        List.of(
            new Made(
                "X1",
                Kind.SHIFT_START,
                new Place(START.minusWeeks(1), null, null, null, null),
                new Place(START, null, null, null, null),
                null,
                2,
                84,
                "Ada",
                NOW,
                null,
                false)));
  }

  private static Strip strip() {
    return new Strip(
        START,
        START.plusWeeks(6).plusDays(6),
        3,
        6,
        IntStream.range(0, 7)
            .mapToObj(
                i ->
                    new Week(
                        i == 3 ? null : i < 3 ? i + 1 : i,
                        START.plusWeeks(i),
                        START.plusWeeks(i).plusDays(6),
                        i < 2,
                        i == 1 ? List.of("Plan reviewed") : List.of()))
            .toList());
  }

  private static Preview preview() {
    LocalTime five = LocalTime.of(17, 0);
    return new Preview(
        "f1",
        strip(),
        strip(),
        2,
        4,
        List.of(
            new Group(
                List.of(
                    new CohortDates.Affected("e1", "Lea"), new CohortDates.Affected("e2", "Priya")),
                List.of(
                    new Changed(
                        DueKind.CHECK_IN,
                        4,
                        null,
                        new Moment(START.plusDays(32), five),
                        new Moment(START.plusDays(39), five)),
                    new Changed(
                        DueKind.TASK,
                        null,
                        "Draw the path",
                        new Moment(START.plusDays(32), five),
                        new Moment(START.plusDays(39), five))))),
        null);
  }

  private static DateRequests.Request request() {
    return new DateRequests.Request(
        "R1",
        "e2",
        "Priya",
        DateRequests.Kind.PAUSE,
        LocalDate.parse("2026-03-23"),
        2,
        null,
        null,
        null,
        "A house to move.",
        DateRequests.Status.OPEN,
        NOW,
        null,
        null,
        null);
  }
}
