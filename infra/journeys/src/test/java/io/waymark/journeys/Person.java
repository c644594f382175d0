package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Somebody at their own browser, signed in to one organisation. */
final class Person implements AutoCloseable {
  private static final String PASSWORD = "waymark-demo-login";

  private final BrowserContext context;
  private final Page page;
  private final String tenant;

  private Person(BrowserContext context, String tenant) {
    this.context = context;
    this.page = context.newPage();
    this.tenant = tenant;
  }

  /** Signs in on the sign-in page, as anybody would. */
  static Person signedIn(Browser browser, Look look, String email, String tenant) {
    Person person = new Person(browser.newContext(look.options()), tenant);
    enters(person.page, look, email);
    person.page.waitForURL(Pattern.compile(".*/" + tenant + "/.*"));
    person.settle();
    return person;
  }

  /** Fills in the sign-in page and sends it. */
  static void enters(Page page, Look look, String email) {
    Phrases phrases = Phrases.in(look.language());
    page.navigate(RunningWaymark.instance().url("/sign-in"));
    page.getByLabel(phrases.email(), exactly()).fill(email);
    page.getByLabel(phrases.password(), exactly()).fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, named(phrases.signIn())).click();
  }

  Page page() {
    return page;
  }

  /** Opens a screen of the tenant by its address. */
  Person opens(String path) {
    page.navigate(RunningWaymark.instance().url("/" + tenant + "/" + path));
    settle();
    return this;
  }

  /** Follows a link to another screen, and waits until that screen has its name up. */
  void follows(Locator link) {
    String before = page.locator("main h1").first().textContent();
    link.click();
    assertThat(page.locator("main h1").first()).not().hasText(before);
    settle();
  }

  /** Presses the button of the dialog that asks: one of the same name may lie under it. */
  void confirms(String act) {
    page.locator("vaadin-dialog")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions()
                .setName(Pattern.compile("^" + act + "( all the same)?$")))
        .click();
  }

  /** On a phone the library's calendar covers the screen, and no day is typed. */
  void picks(String field, LocalDate day) {
    page.locator("vaadin-date-picker", new Page.LocatorOptions().setHasText(field))
        .first()
        .evaluate("(picker, day) => picker.value = day", day.toString());
    settle();
  }

  /** Goes to another page of the cohort whose page is open. */
  void goesTo(String place) {
    var named = new Locator.FilterOptions().setHasText(place);
    page.locator(".wm-ways a").filter(named).click();
    page.locator(".wm-ways a[aria-current]").filter(named).waitFor();
    settle();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  /** Waits until the screen has its one h1 and the server has answered everything asked so far. */
  void settle() {
    page.locator("main h1").first().waitFor();
    page.waitForFunction(
        "() => !Object.values((window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients)"
            + " || {}).some(c => c.isActive && c.isActive())");
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Override
  public void close() {
    context.close();
  }
}
