package io.waymark.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Programs;
import io.waymark.ui.client.Role;
import io.waymark.ui.outline.NewDraftDialog;
import io.waymark.ui.outline.VersionsPart;
import io.waymark.ui.parts.ProblemNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgramsTest extends ScreenTest {
  private static final Instant MAY = Instant.parse("2025-05-04T09:00:00Z");

  private static final Programs.Program PROGRAM =
      new Programs.Program(
          "p1",
          "engineering",
          "Engineering",
          2,
          List.of(
              new Programs.Track(
                  "road",
                  "The road",
                  List.of(
                      new Programs.Version("v2", 2, MAY, 26, "ours", 1, 0),
                      new Programs.Version("v1", 1, MAY, 25, "ours", 1, 2)))),
          List.of(new Programs.Draft("d1", "second", MAY)));

  @BeforeEach
  void anAdmin() {
    signIn(Role.ADMIN);
    api.answer(Programs.class, "list", asked -> new Programs.Page(List.of(PROGRAM), null));
    api.answer(
        Programs.class,
        "read",
        asked ->
            new Programs.WithCohorts(
                PROGRAM,
                List.of(new Programs.Cohort("c1", "Spring", LocalDate.parse("2025-06-02"), "v1")),
                "\"4\""));
  }

  @Test
  void eachProgramSaysWhatItOffers() {
    navigate("acme/programs", ProgramsView.class);

    assertThat(texts(ListItem.class).getFirst())
        .contains("Engineering", "The road", "Version 2, 26 weeks", "2 cohorts", "1 draft");
  }

  @Test
  void theShortNameIsMadeOfTheName() {
    navigate("acme/programs", ProgramsView.class);
    test($view(Button.class).withText("New program").single()).click();

    test($(TextField.class).withCaption("Name").single()).setValue("Für Große");

    assertThat($(TextField.class).withCaption("Short name").single().getValue())
        .isEqualTo("fuer-grosse");
    api.answer(
        Programs.class,
        "create",
        asked -> {
          throw ApiProblem.of(409, "program.exists");
        });
    test($(Button.class).withText("Create the program").single()).click();
    assertThat(textOf($(ProblemNote.class).last())).contains("already");
  }

  @Test
  void itIsRenamed() {
    api.answer(Programs.class, "rename", asked -> new Programs.WithCohorts(PROGRAM, List.of(), ""));
    navigate("acme/programs/p1", ProgramView.class);
    test($view(Button.class).withText("Rename").single()).click();

    test($(TextField.class).single()).setValue(" ");
    test($(Button.class).withText("Rename").last()).click();
    assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Give it a name.");
    test($(TextField.class).single()).setValue("Engineers");
    test($(Button.class).withText("Rename").last()).click();

    assertThat(api.calls(Programs.class, "rename").getLast().arguments())
        .containsExactly("p1", "\"4\"", new Programs.Name("Engineers"));
    assertThat(api.calls(Programs.class, "read")).hasSize(2);
  }

  @Test
  void aVersionNamesTheCohortsThatRunIt() {
    navigate("acme/programs/p1", ProgramView.class);

    assertThat(textOf($view(VersionsPart.class).single()))
        .contains("Version 1", "Runs in 2 cohorts.", "Spring", "Runs in 0 cohorts.");
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("/acme/track-drafts/d1", "/acme/cohorts/c1");
  }

  @Test
  void fromATrackAWayLeadsToACohortAndFromTheProgramToItsPage() {
    navigate("acme/programs/p1", ProgramView.class);

    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("/acme/programs/p1/page", "/acme/cohorts/new?program=p1&track=v2");
  }

  @Test
  void whatIsDraftedAlreadyIsNotBegunTwice() {
    api.answer(
        Programs.class,
        "begin",
        asked -> {
          throw ApiProblem.of(409, "draft.exists");
        });
    navigate("acme/programs/p1", ProgramView.class);

    test($view(Button.class).withText("Next version").single()).click();

    assertThat(texts(ProblemNote.class).getFirst()).contains("There is a draft of this already");
  }

  @Test
  void aCopyIsAskedForAName() {
    navigate("acme/programs/p1", ProgramView.class);

    test($view(Button.class).withText("Duplicate as another").single()).click();

    assertThat($(NewDraftDialog.class).all()).hasSize(1);
  }
}
