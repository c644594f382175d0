package io.waymark.ui.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Nudges;
import io.waymark.ui.client.Reason;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NudgeTest extends ScreenTest {
  private static final Reason MISSED =
      new Reason("MISSED_TWO_OF_FOUR", Map.of("missed", "2", "of", "4"));

  @BeforeEach
  void anAdmin() {
    signIn(Role.ADMIN);
  }

  @Test
  void whoStandsOutIsNudgedAfterALookAtTheLetterAndAQuestion() {
    standOut(
        nudge("Priya", List.of(MISSED), 0, null, true), nudge("Mara", List.of(), 3, null, true));
    api.answer(Nudges.class, "send", asked -> new Nudges.Sent(1));
    navigate("acme/cohorts/c1/nudges", NudgesView.class);
    assertThat(textOf($view(NudgesView.class).single()))
        .contains(
            "Missed 2 of the last 4",
            "3 check-ins wait for an answer past the target",
            "A reminder",
            "Hello Priya");

    test($view(Checkbox.class).all().getLast()).click();
    click("Nudge");
    assertThat(api.calls(Nudges.class, "send")).isEmpty();
    standOut();
    click("Nudge");

    assertThat(api.calls(Nudges.class, "send").getLast().arguments())
        .containsExactly("c1", new Nudges.Wanted(List.of("Priya")));
    assertThat($view(Paragraph.class).withClassName("wm-told").single().getText())
        .startsWith("The letters are on their way.");
    assertThat(texts(Empty.class)).singleElement().asString().contains("Nobody needs a nudge");
  }

  @Test
  void whoIsLeftInPeaceCannotBeChosen() {
    standOut(nudge("Priya", List.of(MISSED), 0, NOW, false));
    navigate("acme/cohorts/c1/nudges", NudgesView.class);

    assertThat($view(Checkbox.class).single().isEnabled()).isFalse();
    assertThat(textOf($view(NudgesView.class).single())).contains("left in peace");
    click("Nudge");
    assertThat(textOf($view(ProblemNote.class).single())).contains("Choose whom to nudge.");
  }

  private void standOut(Nudges.Nudge... nudges) {
    api.answer(Nudges.class, "list", asked -> new Nudges.All(List.of(nudges)));
  }

  private static Nudges.Nudge nudge(
      String name, List<Reason> reasons, int waiting, @Nullable Instant last, boolean nudgeable) {
    return new Nudges.Nudge(
        name, name, reasons, waiting, "A reminder", "Hello " + name, last, nudgeable);
  }

  private void click(String button) {
    test($(Button.class).withText(button).last()).click();
  }
}
