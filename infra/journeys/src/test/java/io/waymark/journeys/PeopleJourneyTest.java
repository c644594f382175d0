package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * An owner invites somebody, who joins on a phone with a passkey; then come another role, and the
 * end.
 */
class PeopleJourneyTest extends Journey {
  private static final String NAME = "Mona Reyes";
  private static final String EMAIL = "mona.reyes@acme.example";

  @Test
  void somebodyIsInvitedJoinsGetsAnotherRoleAndLeaves() {
    try (Person owner = Person.signedIn(browser, Look.DESK, "owner@acme.example", "acme");
        BrowserContext phone = browser.newContext(Look.PHONE.options())) {
      Page theirs = phone.newPage();
      invites(owner);
      joins(theirs);
      assertThat(row(owner.opens("members"))).containsText("Mentor");

      getsAnotherRole(owner);
      until(theirs, "/acme/members", heading(theirs, "Members"));

      leaves(owner);
      until(theirs, "/acme/members", heading(theirs, "Sign in"));
      assertThat(owner.opens("members").page().getByText(EMAIL)).hasCount(0);
      assertThat(row(owner.opens("members?show=left"))).containsText("has left");
      takesTheirDataAway(theirs);
    }
  }

  private static void invites(Person owner) {
    owner.opens("members");
    Page page = owner.page();
    owner.button("Invite somebody").click();
    page.getByLabel("E-mail address", exactly()).fill(EMAIL);
    page.getByLabel("Name", exactly()).fill(NAME);
    role(page, "Participant").uncheck();
    role(page, "Mentor").check();
    owner.button("Send the invitation").click();
    assertThat(page.locator(".wm-told")).containsText(NAME + " is invited.");
    assertThat(row(owner)).containsText("Good until");
  }

  private static void joins(Page theirs) {
    Locator link =
        theirs.locator("main li").filter(has(EMAIL)).locator("a[href*='/join/']").first();
    until(theirs, "/demo/mail", link);
    link.click();
    assertThat(heading(theirs, "Join Acme")).isVisible();
    assertThat(theirs.locator("main")).containsText("Ingrid Solberg invites you to Acme");
    assertThat(theirs.getByLabel("Where you live")).hasValue("Europe/Berlin");
    Device.plugIn(theirs);
    theirs.getByRole(AriaRole.BUTTON, named("Join with a passkey")).click();
    theirs.waitForURL(Pattern.compile(".*/acme/queue.*"));
  }

  private static void getsAnotherRole(Person owner) {
    chooses(owner, "Change roles");
    role(owner.page(), "Program admin").check();
    owner.button("Save roles").click();
    assertThat(owner.page().locator(".wm-told")).hasText(NAME + " has the new roles.");
    assertThat(row(owner)).containsText("Program admin");
  }

  private static void leaves(Person owner) {
    chooses(owner, "End access");
    owner.button("End access").click();
    assertThat(owner.page().locator(".wm-told")).hasText(NAME + " has no access any more.");
  }

  /** By a letter, and without a sign-in. */
  private static void takesTheirDataAway(Page theirs) {
    Locator link =
        theirs.locator("main li").filter(has(EMAIL)).locator("a[href*='/leaving/']").first();
    until(theirs, "/demo/mail", link);
    link.click();
    assertThat(heading(theirs, "What is yours")).isVisible();
    assertThat(theirs.locator("main")).containsText(NAME + ", your access to Acme has ended.");
    theirs.getByRole(AriaRole.BUTTON, named("Collect the data")).click();
    Locator fetch =
        theirs.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("Download \\(\\d+ KB\\)")));
    fetch.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE.toMillis()));
    Download file = theirs.waitForDownload(fetch::click);
    assertEquals("waymark-my-data.zip", file.suggestedFilename());
  }

  private static void chooses(Person owner, String item) {
    row(owner).locator("vaadin-menu-bar-button").first().click();
    owner.page().locator("vaadin-menu-bar-item").filter(has(item)).click();
  }

  private static Locator row(Person person) {
    return person.page().locator(".wm-members > li").filter(has(EMAIL));
  }

  private static Locator role(Page page, String name) {
    return page.getByRole(AriaRole.CHECKBOX, named(name));
  }
}
