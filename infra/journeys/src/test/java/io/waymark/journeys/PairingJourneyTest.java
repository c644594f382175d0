package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * An admin gives one person a mentor by hand, at a phone; lets the rest be proposed, locks a pair,
 * runs again and applies, at a desk and with keys alone; and is refused an old proposal.
 */
class PairingJourneyTest {
  @Test
  void byHandThenProposedLockedRunAgainAndApplied() {
    try (Browser browser = Chromium.launch()) {
      try (Person phone = Person.signedIn(browser, Look.PHONE, "admin@acme.example", "acme")) {
        opensPairing(phone);
        pairsByHand(phone);
        changesTheMentor(phone);
      }
      try (Person desk = Person.signedIn(browser, Look.DESK, "admin@acme.example", "acme")) {
        opensPairing(desk);
        proposesLocksAndApplies(desk);
      }
    }
  }

  private static void opensPairing(Person admin) {
    admin.opens("cohorts?status=enrolling");
    admin.follows(admin.page().locator("main a:has-text('Next intake')").first());
    admin.follows(admin.page().locator(".wm-ways a[href$='/pairing']"));
    assertThat(admin.heading("Pairing").first()).isVisible();
  }

  private static void pairsByHand(Person admin) {
    Page page = admin.page();
    admin.button("Choose a mentor for Yara Silva").click();
    Locator dialog = page.locator("vaadin-dialog");
    dialog.getByText("Olu Adeyemi", new Locator.GetByTextOptions().setExact(true)).first().click();
    dialog.getByText("Pair", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".wm-told")).containsText("Yara Silva has Olu Adeyemi as a mentor now");
    admin.settle();
  }

  private static void changesTheMentor(Person admin) {
    Page page = admin.page();
    page.locator(".wm-paired > li:has-text('Yara Silva') vaadin-menu-bar-button").first().click();
    page.getByText("Change the primary mentor").click();
    Locator dialog = page.locator("vaadin-dialog");
    dialog.getByText("Ines Rocha", new Locator.GetByTextOptions().setExact(true)).first().click();
    dialog.getByText("Change", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".wm-told"))
        .containsText("Yara Silva has Ines Rocha as the primary mentor now");
    admin.settle();
  }

  private static void proposesLocksAndApplies(Person admin) {
    Page page = admin.page();
    Keyboard keys = new Keyboard(page);
    keys.tabTo(admin.button("Propose pairings")).press("Enter");
    page.locator(".wm-proposal").waitFor();
    admin.settle();
    Locator jakob = page.locator(".wm-proposal > li:has-text('Jakob Lind')");
    assertThat(jakob).containsText(Pattern.compile("\\d+ of 100"));
    assertThat(page.locator("main")).containsText("Left over");

    keys.tabTo(jakob.locator("vaadin-button").first()).press("Enter");
    assertThat(jakob.locator("vaadin-button").first()).hasText("Locked");
    admin.settle();
    keys.tabTo(admin.button("Run again")).press("Enter");
    admin.settle();
    assertThat(jakob.locator("vaadin-button").first()).hasText("Locked");

    Locator apply = page.locator(".wm-head vaadin-button[theme~=primary]");
    assertThat(apply).containsText("Apply");
    keys.tabTo(apply).press("Enter");
    assertThat(page.locator(".wm-told")).containsText("have a mentor now");
    assertThat(page.locator(".wm-paired")).containsText("Jakob Lind");
  }
}
