package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An owner sets the organisation's sign-on up; then its people come in through the page of a real
 * Keycloak. In a profile of its own, for it needs 150 MB of it.
 */
@Tag("keycloak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakJourneyTest {
  private static Browser browser;
  private static Keycloak keycloak;

  @BeforeAll
  static void launch() throws Exception {
    browser = Chromium.launch();
    keycloak = Keycloak.sendingBackTo(RunningWaymark.instance().url("/sign-on/acme"));
  }

  @AfterAll
  static void close() {
    keycloak.close();
    browser.close();
  }

  @Test
  @Order(1)
  void theOwnerTriesItAndSwitchesItOn() {
    try (Person owner = Person.signedIn(browser, Look.DESK, "owner@acme.example", "acme")) {
      Page page = owner.page();
      owner.opens("sign-on");
      assertThat(page.getByLabel("Redirect address", exactly()))
          .hasValue(RunningWaymark.instance().url("/sign-on/acme"));
      page.getByLabel("Issuer", exactly()).fill(keycloak.issuer() + "/");
      page.getByLabel("Client ID", exactly()).fill("waymark");
      page.getByLabel("Client secret", exactly()).fill("not this one");
      owner.button("Try it").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("It calls itself by another name.");

      page.getByLabel("Issuer", exactly()).fill(keycloak.issuer());
      owner.button("Try it").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("does not know this client ID");
      new Checked(page, Look.DESK).as("sign-on-tried");

      page.getByLabel("Client secret", exactly()).fill(Keycloak.SECRET);
      owner.button("Try it").click();
      assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("knows Waymark");
      page.getByLabel("E-mail domains", exactly()).fill("acme.example");
      page.getByLabel("Let people in this way", exactly()).check();
      owner.button("Save").click();
      assertThat(page.getByText("Saved. Your people can come in this way.")).isVisible();
      owner.settle();
      new Checked(page, Look.DESK).as("sign-on-set");
    }
  }

  @Test
  @Order(2)
  void somebodyNewComesInOnAPhoneAndSeesTheOrganisation() {
    try (BrowserContext phone = browser.newContext(Look.PHONE.options())) {
      Page page = phone.newPage();
      findsAcme(page, Look.PHONE, "kim.novak@acme.example");
      signsInAtKeycloak(page, "kim");
      page.waitForURL(Pattern.compile(".*/acme/this-week.*"));
      assertThat(page.locator("main h1").first()).isVisible();
      new Checked(page, Look.PHONE).as("sign-on-arrived");

      page.navigate(RunningWaymark.instance().url("/acme/account"));
      assertThat(page.getByText("You came in through the sign-on of Acme")).isVisible();
      new Checked(page, Look.PHONE).as("sign-on-account");
      page.navigate(RunningWaymark.instance().url("/globex/this-week"));
      assertThat(heading(page, "Not by this sign-on")).isVisible();
    }
  }

  @Test
  @Order(3)
  void theOwnerSeesWhoCameAndHow() {
    try (Person owner = Person.signedIn(browser, Look.DESK, "owner@acme.example", "acme")) {
      owner.opens("members?text=kim.novak");
      assertThat(owner.page().locator(".wm-members > li").first()).containsText("Kim Novak");
      owner.opens("audit-log?area=sign_on");
      assertThat(owner.page().locator("main")).containsText("Connected with the single sign-on");
      assertThat(owner.page().locator("main")).not().containsText(Keycloak.SECRET);
    }
  }

  @Test
  @Order(4)
  void anAccountThatIsThereIsConnectedByItsOwnPasswordFirst() {
    try (BrowserContext desk = browser.newContext(Look.DESK.options())) {
      Page page = desk.newPage();
      findsAcme(page, Look.DESK, "acme");
      signsInAtKeycloak(page, "samuel");
      assertThat(heading(page, "You have an account already")).isVisible();
      new Checked(page, Look.DESK).as("sign-on-link");
      button(page, "Sign in to my account");
      page.getByLabel("E-mail", exactly()).fill("samuel.koch@acme.example");
      page.getByLabel("Password", exactly()).fill("waymark-demo-login");
      button(page, "Sign in");
      assertThat(heading(page, "Connect the two?")).isVisible();
      new Checked(page, Look.DESK).as("sign-on-connect");
      button(page, "Connect");
      page.waitForURL(Pattern.compile(".*/acme/this-week.*"));
    }
    try (BrowserContext phone = browser.newContext(Look.PHONE.options())) {
      Page page = phone.newPage();
      findsAcme(page, Look.PHONE, "samuel.koch@acme.example");
      signsInAtKeycloak(page, "samuel");
      page.waitForURL(Pattern.compile(".*/acme/this-week.*"));
    }
  }

  @Test
  @Order(5)
  void whoseAddressNobodyCheckedIsTurnedAwayWithWords() {
    try (BrowserContext phone = browser.newContext(Look.PHONE.options())) {
      Page page = phone.newPage();
      findsAcme(page, Look.PHONE, "unsure@acme.example");
      signsInAtKeycloak(page, "unsure");
      assertThat(heading(page, "Your address is not confirmed")).isVisible();
      new Checked(page, Look.PHONE).as("sign-on-unverified");
      page.reload();
      assertThat(heading(page, "Let us begin again")).isVisible();
    }
  }

  private static void findsAcme(Page page, Look look, String typed) {
    page.navigate(RunningWaymark.instance().url("/sign-in"));
    button(page, "Sign in through your organisation");
    assertThat(heading(page, "Through your organisation")).isVisible();
    page.getByLabel("Work e-mail or short name of your organisation").fill(typed);
    button(page, "Go on");
    assertThat(heading(page, "Is this yours?")).isVisible();
    new Checked(page, look).as("sign-on-found");
    button(page, "Continue with Acme");
  }

  private static void signsInAtKeycloak(Page page, String name) {
    page.waitForURL(Pattern.compile(Pattern.quote(keycloak.issuer()) + ".*"));
    page.locator("#username").fill(name);
    page.locator("#password").fill(Keycloak.PASSWORD);
    page.locator("#kc-login").click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static com.microsoft.playwright.Locator heading(Page page, String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
