package io.waymark.ui.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Announcements;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnounceTest extends ScreenTest {
  @Test
  void somethingIsToldAfterAQuestion() {
    signIn(Role.ADMIN);
    api.answer(Announcements.class, "list", asked -> new Announcements.All(List.of()));
    api.answer(
        Announcements.class,
        "send",
        asked -> {
          var all = new Announcements.All(List.of(one()));
          api.answer(Announcements.class, "list", again -> all);
          return all;
        });
    navigate("acme/cohorts/c1/announcements", AnnouncementsView.class);
    assertThat(texts(Empty.class)).singleElement().asString().contains("No announcements yet");

    click("Send");
    assertThat(textOf($view(ProblemNote.class).single()))
        .contains("Give it a title.", "Write what you want to say.");
    test($view(TextField.class).single()).setValue("Thursday");
    test($view(TextArea.class).single()).setValue("Bring the plan.");
    click("Send");
    assertThat(api.calls(Announcements.class, "send")).isEmpty();
    click("Send");

    assertThat(api.calls(Announcements.class, "send").getLast().arguments())
        .containsExactly("c1", new Announcements.Said("Thursday", "Bring the plan.", true));
    assertThat($view(Paragraph.class).withClassName("wm-told").single().getText())
        .isEqualTo("Sent.");
    assertThat(textOf($view(AnnouncementsView.class).single()))
        .contains("Thursday", "Ada", "to 12 people, by mail as well");
  }

  private static Announcements.Announcement one() {
    return new Announcements.Announcement(
        "n", "Spring", "Ada", "Thursday", "Bring the plan.", true, 12, NOW);
  }

  private void click(String button) {
    test($(Button.class).withText(button).last()).click();
  }
}
