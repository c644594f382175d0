package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An admin builds a track from the one that ships with Waymark, and orders it by keys alone. */
class TrackEditorJourneyTest {
  static Stream<Look> widths() {
    return Stream.of(Look.DESK, Look.PHONE);
  }

  @ParameterizedTest
  @MethodSource("widths")
  void theShippedTrackIsOrderedByKeyboardAndPublished(Look look) {
    try (Browser browser = Chromium.launch();
        Person ada = Person.signedIn(browser, look, "admin@globex.example", "globex")) {
      newProgram(ada, "Keyboard " + look.width());
      ada.button("From the shipped track").click();
      ada.heading("Track, draft of the first version").waitFor();
      Locator handles = ada.page().locator(".wm-tree-stone .wm-grip");
      String second = String.valueOf(handles.nth(1).getAttribute("aria-label"));
      String first = String.valueOf(handles.nth(0).getAttribute("aria-label"));

      Keyboard keys = new Keyboard(ada.page());
      keys.tabTo(handles.nth(1)).press("ArrowUp");

      assertThat(handles.nth(0)).hasAttribute("aria-label", second);
      assertThat(handles.nth(1)).hasAttribute("aria-label", first);
      assertThat(handles.nth(0)).isFocused();
      keys.press("ArrowDown");
      assertThat(handles.nth(0)).hasAttribute("aria-label", first);
      assertThat(ada.page().getByText(Pattern.compile("Saved at"))).isVisible();
      new Checked(ada.page(), look).as("journey-track-editor");
      publish(ada, 1);
    }
  }

  private static void newProgram(Person ada, String name) {
    ada.opens("programs");
    ada.button("New program").click();
    type(ada, "Name", name);
    ada.button("Create the program").click();
    ada.heading(name).waitFor();
  }

  private static void publish(Person ada, int number) {
    ada.button("Publish version " + number + " …").click();
    ada.button("Publish version " + number).click();
    assertThat(ada.page().getByText(Pattern.compile("Version " + number + ", published")))
        .isVisible();
  }

  private static void type(Person ada, String field, String text) {
    Locator input = ada.page().getByLabel(field, exactly());
    input.fill(text);
    input.press("Tab");
    ada.settle();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
