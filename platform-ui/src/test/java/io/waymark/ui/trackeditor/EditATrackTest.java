package io.waymark.ui.trackeditor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Documents;
import io.waymark.ui.client.Documents.Fault;
import io.waymark.ui.client.Frameworks;
import io.waymark.ui.client.Programs;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.TrackDrafts;
import io.waymark.ui.outline.FaultList;
import io.waymark.ui.outline.SaveNote;
import io.waymark.ui.parts.ProblemNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditATrackTest extends ScreenTest {
  private static final Fault NO_GERMAN =
      new Fault("/phases/0/name/de", "empty", "is empty", List.of());

  private static final Map<String, Object> DOCUMENT =
      Map.of(
          "schema",
          1,
          "slug",
          "small",
          "name",
          Map.of("en", "Small", "de", "Klein"),
          "framework",
          "ours",
          "cadence",
          Map.of("weeks", 1, "dueDay", "FRIDAY", "dueAt", "17:00"),
          "phases",
          List.of(
              Map.of(
                  "key",
                  "first",
                  "name",
                  Map.of("en", "First steps", "de", ""),
                  "firstWeek",
                  1,
                  "lastWeek",
                  4,
                  "milestones",
                  List.of())));

  @BeforeEach
  void anAdmin() {
    signIn(Role.ADMIN);
    api.answer(
        Programs.class,
        "read",
        asked ->
            new Programs.WithCohorts(
                new Programs.Program("p", "p", "Program", 0, List.of(), List.of()),
                List.of(),
                "\"0\""));
    api.answer(Frameworks.class, "list", asked -> new Frameworks.All(List.of(), List.of()));
    api.answer(
        TrackDrafts.class,
        "calendar",
        asked ->
            new TrackDrafts.Calendar(
                LocalDate.parse("2026-03-23"),
                LocalDate.parse("2026-04-19"),
                List.of(),
                List.of()));
    api.answer(TrackDrafts.class, "read", asked -> draft(3, DOCUMENT, NO_GERMAN));
  }

  @Test
  void itSaysWhatIsStillToBeDoneAndWhere() {
    open();

    assertThat(texts(H1.class)).containsExactly("Track, draft of version 2");
    assertThat(texts(FaultList.class).getFirst())
        .contains("1 thing is still to be done", "First steps: has no words yet");
  }

  @Test
  void aChangeIsSavedByItselfAndTheFaultStandsBesideItsField() {
    api.answer(TrackDrafts.class, "save", asked -> saved(asked[2], NO_GERMAN));
    open();
    test($view(Button.class).withText("First steps").first()).click();
    TextField german = $view(TextField.class).withCaption("Name (German)").single();
    assertThat(german.isInvalid()).isTrue();
    assertThat(german.getErrorMessage()).isEqualTo("has no words yet");

    test($view(TextField.class).withCaption("Name (English)").single()).setValue("Steps");

    assertThat(api.calls(TrackDrafts.class, "save").getLast().arguments().get(1))
        .isEqualTo("\"3\"");
    assertThat(texts(SaveNote.class)).containsExactly("Saved at 11:00");
    assertThat($view(Button.class).withText("Steps").all()).isNotEmpty();
    assertThat($view(Button.class).withText("Add milestone").single().getAriaLabel())
        .hasValue("Add milestone to Steps");
  }

  @Test
  void somebodyElsesChangeIsNotOverwritten() {
    api.answer(
        TrackDrafts.class,
        "save",
        asked -> {
          throw ApiProblem.of(412, "precondition.stale");
        });
    open();
    test($view(Button.class).withText("Add phase").single()).click();

    assertThat(texts(SaveNote.class).getFirst()).contains("Somebody else changed this draft");
  }

  @Test
  void anUnfinishedDraftIsNotPublished() {
    open();

    test($view(Button.class).withText("Publish version 2 …").single()).click();

    assertThat(texts(ProblemNote.class).getFirst()).contains("Not yet", "has no words yet");
    assertThat(api.calls(TrackDrafts.class, "publish")).isEmpty();
  }

  private void open() {
    navigate("acme/track-drafts/d", TrackEditorView.class);
  }

  private static TrackDrafts.Draft saved(@Nullable Object body, Fault... faults) {
    return draft(4, ((Documents.Document) Objects.requireNonNull(body)).document(), faults);
  }

  private static TrackDrafts.Draft draft(
      long version, Map<String, Object> document, Fault... faults) {
    Instant now = ScreenTest.NOW;
    return new TrackDrafts.Draft(
        "d", "p", "small", 2, "v1", null, now, version, document, List.of(faults), List.of());
  }
}
