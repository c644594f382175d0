package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A second cohort of a track: run again, opened, filled by a file and by an application of somebody
 * without an account; and out of the cohort that runs, somebody graduates with a certificate.
 */
class CohortJourneyTest extends Journey {
  @ParameterizedTest
  @MethodSource("looks")
  void aCohortIsRunAgainFilledAndSomebodyGraduates(Look look) {
    String name = "Journey " + (look.equals(Look.DESK) ? "one" : "two");
    // Letters are kept from run to run.
    String address = "ari." + Long.toString(System.nanoTime(), 36) + "@people.example";
    try (Person admin = Person.signedIn(browser, look, "admin@globex.example", "globex");
        BrowserContext theirs = browser.newContext(look.options())) {
      runsAgain(admin, name);
      enrolsByFile(admin, "file." + address);
      Page visitor = theirs.newPage();
      applies(visitor, name, address);
      accepts(admin, name);
      visitor.reload();
      assertThat(visitor.locator("main")).containsText("You have a place.");
      graduates(admin);
    }
  }

  private static void runsAgain(Person admin, String name) {
    opensRunning(admin);
    admin.follows(admin.page().getByRole(AriaRole.LINK, named("Run again")));
    admin.page().getByLabel("Name", exactly()).fill(name);
    admin.button("Draft the cohort").click();
    assertThat(admin.heading(name)).isVisible();
    admin.button("Open for enrolment").click();
    admin.confirms("Open for enrolment");
    assertThat(admin.page().locator(".wm-told")).hasText(name + " is open for enrolment.");
  }

  private static void enrolsByFile(Person admin, String address) {
    admin.goesTo("People");
    admin.follows(admin.page().getByRole(AriaRole.LINK, named("Enrol from a file")));
    String rows = "email,name\n" + address + ",Mina Holt";
    admin
        .page()
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload("people.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
    assertThat(admin.page().locator(".wm-fates")).containsText("Gets an invitation and a place");
    admin.button("Enrol and invite").click();
    assertThat(admin.page().locator("main")).containsText("1 invited with a place kept");
  }

  private static void applies(Page visitor, String cohort, String address) {
    visitor.navigate(RunningWaymark.instance().url("/programs/globex/junior-to-mid"));
    visitor.locator("vaadin-radio-button").filter(has(cohort)).click();
    visitor.getByLabel("Your name", exactly()).fill("Ari Fox");
    visitor.getByLabel("E-mail address", exactly()).fill(address);
    visitor.getByRole(AriaRole.BUTTON, named("Send the application")).click();
    assertThat(visitor.locator("main")).containsText("Look into your mail");
    Locator letter =
        visitor.locator("main li").filter(has(address)).locator("a[href*='/application/']").first();
    until(visitor, "/demo/mail", letter);
    visitor.navigate(letter.getAttribute("href"));
    visitor.getByRole(AriaRole.BUTTON, named("Confirm my application")).click();
    assertThat(visitor.locator("main")).containsText("Your application is confirmed.");
  }

  private static void accepts(Person admin, String cohort) {
    admin.opens("cohorts?status=enrolling");
    admin.follows(admin.page().locator("main a").filter(has(cohort)).first());
    admin.goesTo("Applications");
    Locator card = admin.page().locator(".wm-application").filter(has("Ari Fox"));
    card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept: Ari Fox"))
        .click();
    admin.confirms("Accept");
    assertThat(admin.page().locator(".wm-told")).hasText("Ari Fox is accepted.");
  }

  private static void graduates(Person admin) {
    opensRunning(admin);
    admin.goesTo("People");
    Locator row = admin.page().locator(".wm-members > li").filter(has("Active")).last();
    String somebody = row.locator(".wm-member-name").textContent();
    row.locator("vaadin-menu-bar-button").first().click();
    admin.page().locator("vaadin-menu-bar-item").filter(has("Graduate")).click();
    admin.confirms("Graduate");
    assertThat(admin.page().locator(".wm-told")).hasText(somebody + " has graduated.");
    Locator graduate = admin.page().locator(".wm-members > li").filter(has(somebody));
    admin.follows(
        graduate.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Certificate")));
    assertThat(admin.page().locator(".wm-certificate")).containsText(somebody);
  }

  private static void opensRunning(Person admin) {
    admin.opens("cohorts?status=running");
    admin.follows(admin.page().locator("main .wm-cohorts a[href*='/cohorts/']").first());
  }
}
