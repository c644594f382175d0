package io.waymark.ui.frameworkeditor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Documents;
import io.waymark.ui.client.FrameworkDrafts;
import io.waymark.ui.client.Frameworks;
import io.waymark.ui.client.Role;
import io.waymark.ui.outline.Handle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditAFrameworkTest extends ScreenTest {
  private static final Map<String, Object> DOCUMENT =
      Map.of(
          "schema",
          1,
          "slug",
          "ours",
          "name",
          Map.of("en", "Ours", "de", "Unseres"),
          "levels",
          List.of(level("junior"), level("mid")),
          "competencies",
          List.of());

  @BeforeEach
  void anAdmin() {
    signIn(Role.ADMIN);
    api.answer(FrameworkDrafts.class, "read", asked -> draft(0, DOCUMENT));
    api.answer(
        FrameworkDrafts.class,
        "save",
        asked -> draft(1, ((Documents.Document) Objects.requireNonNull(asked[2])).document()));
  }

  @Test
  void aCompetencyDescribesEveryLevel() {
    open();

    test($view(Button.class).withText("Add competency").single()).click();

    assertThat($view(TextArea.class).withCaption("What it looks like (English)").all()).hasSize(2);
    assertThat($view(TextArea.class).withCaption("Indicator (German)").all()).hasSize(6);
    test($view(TextField.class).withCaption("Name (English)").single()).setValue("Owns features");
    assertThat($view(Handle.class).single().getAriaLabel()).hasValue("Move Owns features");
  }

  @Test
  void aNewLevelIsDescribedByAll() {
    open();
    test($view(Button.class).withText("Add competency").single()).click();
    test($view(Button.class).withText("Framework and levels").single()).click();

    test($view(Button.class).withText("Add level").single()).click();

    assertThat(String.valueOf(api.calls(FrameworkDrafts.class, "save").getLast().arguments()))
        .contains("level=level-1");
  }

  @Test
  void thereIsAWayToTheFirstFramework() {
    api.answer(Frameworks.class, "list", asked -> new Frameworks.All(List.of(), List.of()));

    navigate("acme/frameworks", FrameworksView.class);

    assertThat($view(Button.class).withText("From the shipped framework").all()).hasSize(1);
  }

  private void open() {
    navigate("acme/framework-drafts/f", FrameworkEditorView.class);
  }

  private static Map<String, Object> level(String key) {
    return Map.of("key", key, "name", Map.of("en", key, "de", key));
  }

  private static FrameworkDrafts.Draft draft(long version, Map<String, Object> document) {
    return new FrameworkDrafts.Draft("f", "ours", 1, null, null, NOW, version, document, List.of());
  }
}
