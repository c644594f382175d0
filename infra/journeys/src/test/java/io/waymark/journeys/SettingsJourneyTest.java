package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An owner sets the organisation up; somebody reads everywhere as they chose once. */
class SettingsJourneyTest {
  private static final Path PICTURE =
      Path.of("../../platform-api/src/main/resources/demo/globex.png");

  @Test
  void anOwnerHangsALogoAndIsToldWhichColourCannotBeRead() {
    try (Browser browser = Chromium.launch();
        Person owner = Person.signedIn(browser, Look.DESK, "owner@globex.example", "globex")) {
      Page page = owner.page();
      owner.opens("settings");
      page.getByLabel("In the light theme").fill("#aad4ff");
      owner.button("Save colours").click();
      assertThat(page.getByRole(AriaRole.ALERT))
          .containsText(
              Pattern.compile("In the light theme this colour has a contrast of 1[.]\\d+"));
      FileChooser chooser = page.waitForFileChooser(() -> owner.button("Choose a picture").click());
      chooser.setFiles(PICTURE);
      page.waitForURL(Pattern.compile(".*saved=logo"));
      owner.settle();
      assertThat(page.getByText("Saved.")).isVisible();
      assertThat(page.locator(".wm-drawer .wm-picture")).isVisible();
    }
  }

  @Test
  void whoChoseGermanAndDarkReadsSoOnEveryDevice() {
    try (Browser browser = Chromium.launch()) {
      try (Person here = Person.signedIn(browser, Look.DESK, "nour.khalil@acme.example", "acme")) {
        Page page = here.page();
        here.opens("account");
        choose(page, "Language", "Deutsch");
        choose(page, "Appearance", "Dark");
        here.button("Save preferences").click();
        here.heading("Dein Konto").waitFor();
      }
      try (Person there =
          Person.signedIn(browser, Look.PHONE, "nour.khalil@acme.example", "acme")) {
        there.opens("account");
        assertThat(there.heading("Dein Konto")).isVisible();
        assertThat(there.page().locator("html")).hasAttribute("lang", "de");
        assertThat(there.page().locator("html"))
            .hasCSS("color-scheme", ColorScheme.DARK.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
  }

  @Test
  void aParticipantLooksThroughTheMentorsEyesAndComesBack() {
    try (Browser browser = Chromium.launch();
        Person priya = Person.signedIn(browser, Look.DESK, "participant@acme.example", "acme")) {
      Page page = priya.page();
      priya.opens("what-others-see");
      priya.follows(page.locator("main a[href*='as=']").first());
      assertThat(page.locator(".wm-lens")).containsText("You see this as your mentor does");
      priya.follows(page.locator("main a[href*='/check-ins/']").first());
      assertThat(page.locator(".wm-lens")).isVisible();
      assertThat(page.locator("main vaadin-button")).hasCount(0);
      priya.follows(page.locator(".wm-lens-leave"));
      assertThat(page.locator(".wm-lens")).hasCount(0);
    }
  }

  private static void choose(Page page, String field, String option) {
    page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
  }
}
