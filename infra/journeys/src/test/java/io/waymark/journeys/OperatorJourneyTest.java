package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an organisation, from its founding to an erasure that is called off. */
class OperatorJourneyTest extends Journey {
  private static final String PASSWORD = "seven quiet otters cross";

  @ParameterizedTest
  @MethodSource("looks")
  void anOrganisationIsFoundedLimitedSuspendedResumedAndNearlyErased(Look look) {
    var tenant = new Founded("Initech " + look.width(), "initech-" + look.width());
    try (Person operator =
            Person.signedIn(browser, look, "operator@waymark.example", "installation");
        BrowserContext theirs = browser.newContext(look.options())) {
      Page owner = theirs.newPage();
      Checked checked = new Checked(operator.page(), look);
      founds(operator, tenant);
      joins(owner, tenant);

      limits(operator, tenant);
      checked.as("operator-limited");
      isRefused(owner, tenant);

      suspends(operator, tenant);
      checked.as("operator-suspended");
      until(owner, "/" + tenant.slug() + "/members", heading(owner, "Sign in"));
      signsIn(owner, tenant);
      assertThat(owner.locator("main")).containsText("Your organisation is closed at the moment.");
      new Checked(owner, look).as("sign-in-suspended");

      resumes(operator, tenant);
      signsIn(owner, tenant);
      owner.waitForURL(Pattern.compile(".*/" + tenant.slug() + "/.*"));

      isExported(operator, tenant);
      reads(owner, tenant, "Owners can fetch it for 72 hours.");

      isToBeErased(operator, tenant, checked);
      reads(owner, tenant, "will be erased from Waymark on");
      isKept(operator, tenant);
      checked.as("operator-kept");
      reads(owner, tenant, "will not be erased");
    }
  }

  private record Founded(String name, String slug) {
    String email() {
      return "rae@" + slug + ".example";
    }
  }

  private static void founds(Person operator, Founded tenant) {
    operator.opens("organisations");
    Page page = operator.page();
    operator.button("New organisation").click();
    page.getByLabel("Name", exactly()).fill(tenant.name());
    page.getByLabel("Address", exactly()).fill(tenant.slug());
    page.getByLabel("First owner", exactly()).fill("Rae Holt");
    page.getByLabel("Their e-mail address", exactly()).fill(tenant.email());
    operator.button("Create and invite").click();
    told(operator, tenant.name() + " is there, and a letter is on its way to Rae Holt.");
    assertThat(row(operator, tenant)).containsText("Nobody was here yet");
  }

  private static void joins(Page owner, Founded tenant) {
    Locator link = letters(owner, tenant).locator("a[href*='/join/']").first();
    until(owner, "/demo/mail", link);
    link.click();
    assertThat(heading(owner, "Join " + tenant.name())).isVisible();
    owner.getByLabel("Choose a password", exactly()).fill(PASSWORD);
    owner.getByRole(AriaRole.BUTTON, named("Join " + tenant.name())).click();
    owner.waitForURL(Pattern.compile(".*/" + tenant.slug() + "/cohorts.*"));
  }

  private static void limits(Person operator, Founded tenant) {
    operator.opens("organisations");
    chooses(operator, tenant, "Limits");
    operator.page().getByLabel("Members", exactly()).fill("1");
    operator.button("Save limits").click();
    told(operator, tenant.name() + " has the new limits.");
    assertThat(row(operator, tenant)).containsText("1 member of 1");
  }

  private static void isRefused(Page owner, Founded tenant) {
    owner.navigate(RunningWaymark.instance().url("/" + tenant.slug() + "/members"));
    owner.getByRole(AriaRole.BUTTON, named("Invite somebody")).click();
    owner.getByLabel("E-mail address", exactly()).fill("second@" + tenant.slug() + ".example");
    owner.getByLabel("Name", exactly()).fill("Second Person");
    owner.getByRole(AriaRole.BUTTON, named("Send the invitation")).click();
    assertThat(owner.getByRole(AriaRole.ALERT))
        .containsText("Your organisation has no room for more members.");
  }

  private static void suspends(Person operator, Founded tenant) {
    chooses(operator, tenant, "Suspend");
    operator.button("Suspend it").click();
    told(operator, tenant.name() + " is suspended.");
    assertThat(row(operator, tenant)).containsText("Suspended");
  }

  private static void resumes(Person operator, Founded tenant) {
    chooses(operator, tenant, "Resume");
    operator.button("Resume it").click();
    told(operator, tenant.name() + " is open again.");
  }

  private static void isExported(Person operator, Founded tenant) {
    chooses(operator, tenant, "Export");
    assertThat(operator.page().getByText("There is no export at the moment.")).isVisible();
    operator.button("Start the export").click();
    told(
        operator,
        "The export of " + tenant.name() + " is under way; its owners are told when it is ready.");
  }

  private static void isToBeErased(Person operator, Founded tenant, Checked checked) {
    chooses(operator, tenant, "Erase");
    Locator name = operator.page().getByLabel("Type “" + tenant.name() + "” to be sure");
    name.fill("Something else");
    operator.button("Give notice").click();
    assertThat(operator.page().getByText("This is not its name.")).isVisible();
    checked.as("operator-erase");
    name.fill(tenant.name());
    operator.button("Give notice").click();
    told(operator, tenant.name() + " will be erased in 30 days; its owners are told.");
    assertThat(row(operator, tenant)).containsText("Erased on");
  }

  private static void isKept(Person operator, Founded tenant) {
    chooses(operator, tenant, "Call the erasure off");
    operator.button("Keep it").click();
    told(operator, tenant.name() + " stays.");
    assertThat(row(operator, tenant)).not().containsText("Erased on");
    assertThat(operator.page().locator(".wm-members").last().locator("li").first())
        .containsText("Called off");
  }

  private static void reads(Page owner, Founded tenant, String text) {
    until(owner, "/demo/mail", letters(owner, tenant).filter(has(text)).first());
  }

  private static Locator letters(Page page, Founded tenant) {
    return page.locator("main li").filter(has(tenant.email()));
  }

  private static void signsIn(Page owner, Founded tenant) {
    owner.navigate(RunningWaymark.instance().url("/sign-in"));
    owner.getByLabel("E-mail", exactly()).fill(tenant.email());
    owner.getByLabel("Password", exactly()).fill(PASSWORD);
    owner.getByRole(AriaRole.BUTTON, named("Sign in")).click();
  }

  private static void chooses(Person operator, Founded tenant, String item) {
    row(operator, tenant).locator("vaadin-menu-bar-button").first().click();
    operator.page().locator("vaadin-menu-bar-item").filter(has(item)).first().click();
  }

  private static Locator row(Person operator, Founded tenant) {
    return operator
        .page()
        .locator(".wm-members")
        .first()
        .locator("> li")
        .filter(has(tenant.slug()));
  }

  private static void told(Person operator, String text) {
    assertThat(operator.page().locator(".wm-told")).hasText(text);
    operator.settle();
  }
}
