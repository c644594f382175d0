package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * A participant shows what a milestone asks for and hands it in; the mentor asks for more and then
 * accepts; an admin waives the next one.
 */
class MilestoneJourneyTest extends Journey {
  private static final String PLAN = "track?milestone=plan-reviewed";
  private static final String NEXT = "track?milestone=system-explained";

  @Test
  void handedInChangedAcceptedAndTheNextOneWaived() {
    try (Person hana = Person.signedIn(browser, Look.PHONE, "hana.sato@acme.example", "acme");
        Person ravi = Person.signedIn(browser, Look.DESK, "ravi.menon@acme.example", "acme");
        Person admin = Person.signedIn(browser, Look.DESK, "admin@acme.example", "acme")) {
      handsIn(hana);
      asksForChanges(ravi);
      makesThemAndHandsInAgain(hana);
      accepts(ravi);
      hana.opens(PLAN);
      assertThat(panel(hana)).containsText("Accepted");
      assertThat(panel(hana)).containsText("That is the level.");

      waivesTheNext(admin);
      hana.opens(NEXT);
      assertThat(panel(hana)).containsText("Shown in the migration last year.");
    }
  }

  private static void handsIn(Person hana) {
    hana.opens(PLAN);
    assertThat(panel(hana)).containsText("Still missing: 1 brag entry");
    hana.button("Add evidence").click();
    fill(hana, "Title", "The risk I named first");
    fill(hana, "What it says", "That a retry charges twice.");
    hana.button("Save").click();
    assertThat(panel(hana)).containsText("Everything is there that is asked for.");
    hana.button("Hand in").click();
    assertThat(told(hana)).containsText("Handed in.");
  }

  private static void asksForChanges(Person ravi) {
    ravi.opens("queue");
    ravi.follows(ravi.page().locator("main a:has-text('Hana Sato: ')"));
    assertThat(panel(ravi)).containsText("That a retry charges twice.");
    fill(ravi, "Your words to Hana Sato", "Which number shows it?");
    ravi.button("Ask for changes").click();
    assertThat(told(ravi)).containsText("Sent.");
  }

  private static void makesThemAndHandsInAgain(Person hana) {
    hana.opens(PLAN);
    assertThat(panel(hana)).containsText("Which number shows it?");
    hana.button("Change “The risk I named first”").click();
    fill(hana, "What it says", "That a retry charges twice: 3 of 100 did.");
    hana.button("Save").click();
    assertThat(panel(hana)).containsText("Handed in before, 1 piece");
    hana.button("Hand in again").click();
    assertThat(told(hana)).containsText("Handed in.");
  }

  private static void accepts(Person ravi) {
    ravi.page().reload();
    ravi.settle();
    assertThat(panel(ravi)).containsText("3 of 100 did.");
    fill(ravi, "Your words to Hana Sato", "That is the level.");
    ravi.button("Accept").click();
    assertThat(told(ravi)).containsText("Accepted.");
  }

  private static void waivesTheNext(Person admin) {
    admin.opens("cohorts?status=running");
    admin.follows(admin.page().locator("main .wm-cohorts a[href*='/cohorts/']").first());
    admin.follows(admin.page().locator(".wm-ways a[href$='/people']"));
    admin.follows(admin.page().locator("main a:has-text('Hana Sato')"));
    admin.follows(admin.page().locator("main nav a[href$='/track']"));
    assertThat(panel(admin)).not().containsText("retry");
    admin.button("Waive this milestone").click();
    fill(admin, "Reason", "Shown in the migration last year.");
    admin.button("Waive").click();
    assertThat(told(admin)).containsText("Waived.");
  }

  private static Locator panel(Person person) {
    return person.page().locator(".wm-milestone");
  }

  private static Locator told(Person person) {
    return person.page().locator(".wm-track-open [role=status]");
  }

  private static void fill(Person person, String label, String text) {
    person
        .page()
        .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true))
        .fill(text);
  }
}
