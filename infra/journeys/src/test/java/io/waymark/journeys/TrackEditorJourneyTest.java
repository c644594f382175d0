package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An admin builds a track from the one that ships with Waymark, and orders it by keys alone. */
class TrackEditorJourneyTest extends Journey {
  @ParameterizedTest
  @MethodSource("looks")
  void theShippedTrackIsOrderedByKeyboardAndPublished(Look look) {
    try (Person ada = Person.signedIn(browser, look, "admin@globex.example", "globex")) {
      TrackDesk desk = new TrackDesk(ada);
      ada.opens("programs");
      desk.createsProgram("Keyboard " + look.width());
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
      desk.publishes();
    }
  }
}
