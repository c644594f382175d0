package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People protect their accounts, and come in with what protects them. */
class AccountJourneyTest extends Journey {
  private static final String WITH_PASSKEY = "selin.aydin@globex.example";
  private static final String WITH_APP = "ida.kowalska@globex.example";
  private static final Pattern INSIDE = Pattern.compile(".*/globex/.*");

  private static PhoneApp app;
  private static String recoveryCode;

  @BeforeAll
  static void anAccountWithAnApp() {
    try (Person person = Person.signedIn(browser, Look.DESK, WITH_APP, "globex")) {
      person.opens("account");
      person.button("Set up an app").click();
      app = new PhoneApp(person.page().locator(".wm-app-setup code").textContent());
      person.page().getByLabel("Code of your authenticator app").fill(app.code(0));
      person.button("Confirm").click();
      Locator codes = person.page().locator(".wm-codes li");
      assertThat(codes).hasCount(10);
      recoveryCode = codes.first().textContent();
      new Checked(person.page(), Look.DESK).as("account-codes");
      person.button("I have kept them").click();
      assertThat(person.page().getByText("10 left")).isVisible();
    }
  }

  @Test
  void aPasskeyIsAddedAndSignsInWithoutAPassword() {
    try (Person person = Person.signedIn(browser, Look.DESK, WITH_PASSKEY, "globex")) {
      Page page = person.page();
      Device.plugIn(page);
      person.opens("account");
      page.getByLabel("Name of the passkey").fill("My phone");
      person.button("Add a passkey").click();
      person.button("I have kept them").click();
      assertThat(page.locator(".wm-account-list").first()).containsText("My phone");

      page.context().clearCookies();
      page.navigate(RunningWaymark.instance().url("/sign-in"));
      person.button("Sign in with a passkey").click();
      page.waitForURL(INSIDE);

      person.opens("account");
      assertThat(page.locator(".wm-account-list").first()).containsText("last used");
      page.getByRole(AriaRole.BUTTON, named("Remove My phone")).click();
      assertThat(page.getByText("My phone", wholly())).hasCount(0);
    }
  }

  @Test
  void aRecoveryCodeServesWhereTheAppIsLost() {
    try (BrowserContext context = browser.newContext(Look.PHONE.options())) {
      Page page = context.newPage();
      Person.enters(page, Look.PHONE, WITH_APP);
      button(page, "Use a recovery code").click();
      page.getByLabel("Recovery code", labelled()).fill(recoveryCode);
      button(page, "Go on").click();
      page.waitForURL(INSIDE);
    }
  }

  @Test
  void theCodeOfTheAppIsTheSecondStep() {
    try (BrowserContext context = browser.newContext(Look.DESK.options())) {
      Page page = context.newPage();
      Person.enters(page, Look.DESK, WITH_APP);
      page.getByLabel("Code of your authenticator app").fill("000000");
      page.keyboard().press("Enter");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Wait for the next one");
      page.getByLabel("Code of your authenticator app").fill(app.code(1));
      page.keyboard().press("Enter");
      page.waitForURL(INSIDE);
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theSecondStepInEveryLook(Look look) {
    try (BrowserContext context = browser.newContext(look.options())) {
      Page page = context.newPage();
      Person.enters(page, look, WITH_APP);
      page.locator("vaadin-text-field").waitFor();
      new Checked(page, look).as("second-step");
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Page.GetByTextOptions wholly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Page.GetByLabelOptions labelled() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
