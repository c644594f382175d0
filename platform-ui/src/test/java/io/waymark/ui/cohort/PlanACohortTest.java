package io.waymark.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.ui.Plans;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.CohortPlans.TrackVersion;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.ProblemNote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanACohortTest extends ScreenTest {
  @BeforeEach
  void stand() {
    signIn(Role.ADMIN);
    api.answer(
        CohortPlans.class,
        "tracks",
        asked -> new CohortPlans.TrackVersions(List.of(Plans.version())));
    api.answer(Cohorts.class, "grid", asked -> Spring.grid(List.of()));
  }

  @Test
  void aCohortIsDraftedWithWhatWasFilledIn() {
    api.answer(CohortPlans.class, "create", asked -> Plans.of(CohortStatus.DRAFT));
    navigate("acme/cohorts/new", NewCohortView.class);
    test($view(TextField.class).first()).setValue("Autumn");
    test($view(DatePicker.class).single()).setValue(LocalDate.parse("2026-09-07"));
    assertThat(textOf($view(CohortForm.class).single())).contains("26 weeks", "7 March 2027");
    test($view(IntegerField.class).single()).setValue(12);

    click("Draft the cohort");

    assertThat(api.calls(CohortPlans.class, "create").getLast().arguments())
        .containsExactly(
            new CohortPlans.Wanted(
                "v1", "Autumn", LocalDate.parse("2026-09-07"), "Europe/Berlin", 12));
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("acme/cohorts/c1");
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsSent() {
    navigate("acme/cohorts/new", NewCohortView.class);

    click("Draft the cohort");

    assertThat(textOf($view(ProblemNote.class).single()))
        .contains("A name, please.", "Choose the first day.");
    assertThat(api.calls(CohortPlans.class, "create")).isEmpty();
  }

  @Test
  void theTrackOneComesFromIsChosenAmongThoseOfItsProgram() {
    var other = new TrackVersion("v0", "p1", "Growth", "Landing", 1, true, 13, null);
    var elsewhere = new TrackVersion("v9", "p2", "Sales", "Selling", 1, true, 13, null);
    api.answer(
        CohortPlans.class,
        "tracks",
        asked -> new CohortPlans.TrackVersions(List.of(elsewhere, other, Plans.version())));

    UI.getCurrent()
        .navigate(
            "acme/cohorts/new", QueryParameters.simple(Map.of("program", "p1", "track", "v1")));

    ComboBox<?> track = $view(ComboBox.class).first();
    assertThat(track.getValue()).isEqualTo(Plans.version());
    assertThat(track.getListDataView().getItems().map(Object.class::cast)).hasSize(2);
  }

  @Test
  void whereNothingIsPublishedAWayLeadsToTheTracks() {
    api.answer(CohortPlans.class, "tracks", asked -> new CohortPlans.TrackVersions(List.of()));

    UI.getCurrent().navigate("acme/cohorts/new", QueryParameters.of("program", "p1"));

    assertThat($view(Anchor.class).all()).extracting(Anchor::getHref).contains("/acme/programs/p1");
  }

  @Test
  void runningAgainCopiesTrackZoneAndPlaces() {
    UI.getCurrent().navigate("acme/cohorts/new", QueryParameters.of("from", "c1"));

    assertThat($view(IntegerField.class).single().getValue()).isEqualTo(20);
    assertThat($view(ComboBox.class).first().getValue()).isEqualTo(Plans.version());
    assertThat($view(DatePicker.class).single().getValue())
        .isEqualTo(LocalDate.parse("2026-04-20"));
    assertThat($view(TextField.class).first().getValue()).isEmpty();
  }

  @Test
  void whatMayBecomeOfItIsAskedForFirst() {
    api.answer(CohortPlans.class, "change", asked -> Plans.of(CohortStatus.COMPLETED));
    navigate("acme/cohorts/c1", CohortView.class);

    click("Complete");
    assertThat(api.calls(CohortPlans.class, "change")).isEmpty();
    assertThat(textOf($(Confirmation.class).single()))
        .contains("2 people are still active", "The 4 who wait or applied");
    click("Complete");

    assertThat(api.calls(CohortPlans.class, "change").getLast().arguments())
        .containsExactly("c1", new CohortPlans.Status(CohortStatus.COMPLETED));
    assertThat(told()).isEqualTo("Spring 2026 is completed.");
  }

  @Test
  void aRefusalIsSaidWhereItWasAsked() {
    api.answer(
        CohortPlans.class, "read", asked -> Plans.of(CohortStatus.DRAFT, CohortStatus.ENROLLING));
    api.answer(
        CohortPlans.class,
        "change",
        asked -> {
          throw ApiProblem.of(422, "cohort.start");
        });
    navigate("acme/cohorts/c1", CohortView.class);
    assertThat($view(Anchor.class).all()).extracting(Anchor::getText).contains("Edit", "Run again");

    click("Open for enrolment");
    click("Open for enrolment");

    assertThat(textOf($(ProblemNote.class).single())).contains("The first day is over");
  }

  @Test
  void anEditNamesTheVersionThatWasRead() {
    api.answer(
        CohortPlans.class,
        "read",
        asked -> Plans.of(CohortStatus.ENROLLING, CohortStatus.CANCELLED));
    api.answer(CohortPlans.class, "edit", asked -> Plans.of(CohortStatus.ENROLLING));
    navigate("acme/cohorts/c1/edit", EditCohortView.class);
    assertThat($view(ComboBox.class).first().isReadOnly()).isTrue();
    test($view(IntegerField.class).single()).setValue(25);

    click("Save");

    assertThat(api.calls(CohortPlans.class, "edit").getLast().arguments())
        .startsWith("c1", "\"7\"");
  }

  private void click(String button) {
    test($(Button.class).withText(button).last()).click();
  }

  private String told() {
    return $view(Paragraph.class).withClassName("wm-told").single().getText();
  }
}
