package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The weekly loop without a pointer: a participant sends, a mentor answers, by keys alone. */
class KeyboardWeekTest extends Journey {
  @Test
  void theWholeLoopByKeysAlone() {
    String promise = "Answer the open review comments by Tuesday";
    try (Person participant =
        Person.signedIn(browser, Look.DESK, "hana.sato@acme.example", "acme")) {
      sends(participant, promise);
    }
    try (Person mentor = Person.signedIn(browser, Look.DESK, "ravi.menon@acme.example", "acme")) {
      answers(mentor);
    }
  }

  private static void sends(Person participant, String promise) {
    participant.opens("this-week");
    Page page = participant.page();
    Keyboard keys = new Keyboard(page);
    Locator groups = page.locator("vaadin-radio-group.wm-seg:visible");
    for (int i = 0; i < groups.count(); i++) {
      keys.tabTo(groups.nth(i)).press("Space");
    }
    keys.tabTo(participant.button("Next: promises for the time ahead")).press("Enter");
    keys.tabTo(page.locator(".wm-promise textarea").first()).type(promise);
    keys.tabTo(participant.button("Next: how it stands")).press("Enter");
    keys.tabTo(page.locator("vaadin-radio-group.wm-seg:visible").last()).press("ArrowRight");
    keys.tabTo(participant.button("Send check-in")).press("Enter");
    assertThat(participant.heading(": sent")).isVisible();
  }

  private static void answers(Person mentor) {
    mentor.opens("queue");
    Page page = mentor.page();
    Locator open = page.locator("main h2").first();
    String first = open.textContent();
    Keyboard keys = new Keyboard(page);
    keys.tabTo(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.TEXTBOX)).type("Well judged.");
    keys.tabTo(mentor.button("Send and open the next")).press("Enter");
    assertThat(mentor.heading(first)).hasCount(0);
  }
}
