package io.waymark.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in every look: axe finds nothing, nothing sticks out, and there is a picture. */
class ScreensTest extends Journey {
  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void signIn(Look look) {
    try (BrowserContext context = browser.newContext(look.options())) {
      Page page = context.newPage();
      page.navigate(RunningWaymark.instance().url("/sign-in"));
      page.locator("main h1").waitFor();
      new Checked(page, look).as("sign-in");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void whatTheLinksOfLettersOpen(Look look) {
    try (BrowserContext context = browser.newContext(look.options())) {
      Page page = context.newPage();
      for (String screen :
          List.of(
              "forgot-password",
              "reset-password/link",
              "email-confirm/link",
              "email-undo/link",
              "personal-address/link",
              "erased")) {
        page.navigate(RunningWaymark.instance().url("/" + screen));
        page.locator("main h1").waitFor();
        new Checked(page, look).as(screen.replace("/link", ""));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theChoiceOfAnOrganisation(Look look) {
    try (BrowserContext context = browser.newContext(look.options())) {
      Page page = context.newPage();
      Person.enters(page, look, "both@acme.example");
      page.getByLabel("Globex").waitFor();
      new Checked(page, look).as("choose");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theParticipantsScreens(Look look) {
    try (Person person = Person.signedIn(browser, look, "lea.fischer@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("this-week");
      checked.as("this-week");
      person.opens("check-ins");
      checked.as("check-ins");
      follow(person, "main a[href*='/check-ins/']");
      checked.as("check-in");
      person.opens("track");
      checked.as("track");
      person.opens("track?milestone=plan-reviewed");
      checked.as("milestone");
      person.page().locator(".wm-milestone .wm-actions vaadin-button").first().click();
      person.page().locator("vaadin-dialog vaadin-select").waitFor();
      person.settle();
      checked.as("evidence-new");
      person.opens("sessions");
      checked.as("sessions");
      follow(person, "main .wm-card a[href*='/sessions/']");
      checked.as("session");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void aMilestoneThatWaitsAndOneThatIsWaived(Look look) {
    try (Person person = Person.signedIn(browser, look, "mentor@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("queue");
      checked.as("queue-with-milestones");
      follow(person, "main a[href*='milestone=']");
      checked.as("milestone-to-decide");
      String enrolment = person.page().url().replaceAll(".*/(enrolments/[^/?]+).*", "$1");
      try (Person admin = Person.signedIn(browser, look, "admin@acme.example", "acme")) {
        admin.opens(enrolment + "/track");
        admin.page().locator(".wm-milestone > vaadin-button").click();
        admin.page().locator("vaadin-dialog vaadin-text-area").waitFor();
        admin.settle();
        new Checked(admin.page(), look).as("milestone-waive");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void aNewMentorIsToBeConfirmedAndDaysAwayAreDeclared(Look look) {
    try (Person person = Person.signedIn(browser, look, "owen.price@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("this-week");
      person.page().locator(".wm-new-mentor").waitFor();
      checked.as("new-mentor");
      person.page().locator("main aside vaadin-button").first().click();
      person.page().locator("vaadin-date-picker").last().waitFor();
      checked.as("away");
      person.opens("this-week");
      person.page().locator("main aside vaadin-button").nth(1).click();
      person.page().locator("vaadin-dialog vaadin-text-area").waitFor();
      person.settle();
      checked.as("pause");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theMentorsScreens(Look look) {
    try (Person person = Person.signedIn(browser, look, "ravi.menon@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("queue");
      checked.as("queue");
      person.opens("mentees");
      checked.as("mentees");
      follow(person, "main a[href*='/enrolments/']");
      checked.as("mentee");
      person.opens("sessions");
      checked.as("sessions-of-mentor");
      person.page().locator("main .wm-head vaadin-button").click();
      person.page().locator("vaadin-dialog vaadin-date-picker").waitFor();
      person.settle();
      checked.as("session-new");
      person.opens("sessions");
      person.follows(person.page().locator("main .wm-flat a[href*='/sessions/']").first());
      checked.as("session-of-mentor");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theAdminsScreens(Look look) {
    try (Person person = Person.signedIn(browser, look, "admin@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("cohorts");
      checked.as("cohorts");
      person.opens("cohorts?status=cancelled");
      checked.as("cohorts-none");
      person.opens("cohorts?status=running");
      checked.as("cohorts-running");
      follow(person, "main .wm-cohorts a[href*='/cohorts/']");
      checked.as("cohort");
      follow(person, "main .wm-ways a[href$='/dates']");
      checked.as("cohort-dates");
      person.page().locator("main .wm-dates-list vaadin-button").last().click();
      person.page().locator(".wm-preview").waitFor();
      person.settle();
      checked.as("cohort-dates-what-if");
      person.opens(cohortOf(person) + "/nudges");
      checked.as("cohort-nudges");
      person.opens(cohortOf(person) + "/sessions");
      checked.as("cohort-sessions");
      follow(person, "main .wm-sessions a[href*='/sessions/']");
      checked.as("group-session");
      person.opens("audit-log");
      checked.as("audit-log");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void thePairing(Look look) {
    try (Person person = Person.signedIn(browser, look, "owner@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("cohorts?status=enrolling");
      person.follows(person.page().locator("main a:has-text('Next intake')").first());
      person.follows(person.page().locator(".wm-ways a[href$='/pairing']"));
      checked.as("pairing");
      person.page().locator(".wm-head vaadin-button[theme~=primary]").click();
      person.page().locator(".wm-proposal").waitFor();
      person.page().locator(".wm-proposal summary").first().click();
      person.settle();
      checked.as("pairing-proposal");
      person.page().locator(".wm-nudge vaadin-button").first().click();
      person.page().locator(".wm-mentor-choice").waitFor();
      person.settle();
      checked.as("pairing-by-hand");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void whatAnAdminDoesWithCohorts(Look look) {
    try (Person person = Person.signedIn(browser, look, "admin@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("cohorts/new");
      checked.as("cohort-new");
      person.opens("cohorts?status=enrolling");
      follow(person, "main .wm-cohorts a[href*='/cohorts/']");
      checked.as("cohort-enrolling");
      follow(person, "main .wm-ways a[href$='/announcements']");
      checked.as("cohort-announcements");
      follow(person, "main .wm-ways a[href$='/nudges']");
      checked.as("cohort-nudges-none");
      follow(person, "main .wm-ways a[href$='/applications']");
      checked.as("cohort-applications");
      follow(person, "main .wm-ways a[href$='/people']");
      checked.as("cohort-people-none");
      follow(person, "main .wm-actions a[href$='/import']");
      checked.as("cohort-people-import");
      person.opens("cohorts?status=completed");
      follow(person, "main .wm-cohorts a[href*='/cohorts/']");
      follow(person, "main .wm-ways a[href$='/people']");
      checked.as("cohort-people");
      follow(person, "main a[href*='/certificates/']");
      checked.as("certificate");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void whoApplies(Look look) {
    try (Person person = Person.signedIn(browser, look, "admin@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("cohorts?status=enrolling");
      person.follows(person.page().locator("main a:has-text('Third group')"));
      follow(person, "main .wm-actions a[href$='/edit']");
      checked.as("cohort-edit");
      person.opens(cohortOf(person) + "/applications");
      checked.as("cohort-applications-to-decide");
      follow(person, "main .wm-head a[href$='/page']");
      checked.as("program-page-edit");
      person.page().navigate(RunningWaymark.instance().url("/demo/mail"));
      person.page().locator("main a[href*='/application/']").first().click();
      person.page().locator("main vaadin-button").first().waitFor();
      checked.as("application");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void whatAnAdminGivesSomebody(Look look) {
    try (Person person = Person.signedIn(browser, look, "admin@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("cohorts?status=running");
      follow(person, "main .wm-cohorts a[href*='/cohorts/']");
      person.opens(cohortOf(person) + "/people");
      checked.as("cohort-people-running");
      person.page().locator("main .wm-actions > vaadin-button").click();
      person.page().locator("vaadin-dialog vaadin-multi-select-combo-box").waitFor();
      person.settle();
      checked.as("cohort-people-pick");
      person.opens(cohortOf(person) + "/people");
      person.page().locator("main vaadin-menu-bar-button").first().click();
      person.page().locator("vaadin-menu-bar-list-box vaadin-menu-bar-item").last().click();
      person.page().locator("vaadin-dialog vaadin-date-picker").waitFor();
      person.settle();
      checked.as("give-time");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void whatPeopleSayForPairing(Look look) {
    try (Person person = Person.signedIn(browser, look, "mentor@acme.example", "acme")) {
      person.opens("availability");
      new Checked(person.page(), look).as("availability");
    }
    try (Person person = Person.signedIn(browser, look, "emre.kaya@people.example", "acme")) {
      person.opens("mentor-wishes");
      new Checked(person.page(), look).as("mentor-wishes");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void whatAProgramOffersToEverybody(Look look) {
    try (BrowserContext context = browser.newContext(look.options())) {
      Page page = context.newPage();
      Checked checked = new Checked(page, look);
      page.navigate(RunningWaymark.instance().url("/programs/acme/junior-to-mid"));
      page.locator("main vaadin-email-field").waitFor();
      checked.as("program");
      page.navigate(RunningWaymark.instance().url("/application/0000.1"));
      page.locator("main h1").waitFor();
      checked.as("application-gone");
      page.navigate(RunningWaymark.instance().url("/certificate/0000.1"));
      page.locator("main h1").waitFor();
      checked.as("certificate-gone");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void whatIsOfferedAndBuilt(Look look) {
    try (Person person = Person.signedIn(browser, look, "admin@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("programs");
      checked.as("programs");
      follow(person, "main a[href*='/programs/']");
      checked.as("program-of-ours");
      follow(person, "main a[href*='/track-drafts/']");
      checked.as("track-editor");
      person.page().locator(".wm-tree-stone .wm-line-button").nth(2).click();
      person.settle();
      checked.as("track-editor-milestone");
      person.page().locator(".wm-form .wm-rows .wm-line-button").first().click();
      person.settle();
      checked.as("track-editor-task");
      person.opens("frameworks");
      checked.as("frameworks");
      follow(person, "main a[href*='/framework-drafts/']");
      checked.as("framework-editor");
      person.page().locator(".wm-tree .wm-line-button").first().click();
      person.settle();
      checked.as("framework-editor-competency");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theOperatorsScreens(Look look) {
    try (Person person =
        Person.signedIn(browser, look, "operator@waymark.example", "installation")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("organisations");
      checked.as("organisations");
      person.page().locator("main .wm-head vaadin-button").first().click();
      person.page().locator("vaadin-radio-group").last().waitFor();
      checked.as("organisations-new");
      manage(person).first().click();
      person.page().locator("vaadin-integer-field").last().waitFor();
      person.settle();
      checked.as("organisations-limits");
      manage(person).last().click();
      person.page().locator("vaadin-dialog vaadin-text-field").last().waitFor();
      person.settle();
      checked.as("organisations-erase");
      person.opens("running");
      checked.as("running");
      person.opens("audit-log");
      checked.as("audit-log-operator");
    }
  }

  /** What can be done with an organisation that has limits. */
  private static Locator manage(Person person) {
    person.opens("organisations");
    person
        .page()
        .locator(".wm-members > li:has-text('globex') vaadin-menu-bar-button")
        .first()
        .click();
    return person.page().locator("vaadin-menu-bar-list-box vaadin-menu-bar-item");
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theAccount(Look look) {
    try (Person person = Person.signedIn(browser, look, "samuel.koch@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("account");
      checked.as("account");
      person.page().locator(".wm-account .wm-stack-s vaadin-button").first().click();
      person.page().locator(".wm-qr").waitFor();
      person.settle();
      checked.as("account-app");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theTokens(Look look) {
    try (Person person = Person.signedIn(browser, look, "owner@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("api-tokens");
      checked.as("api-tokens");
      person.page().locator(".wm-head vaadin-button").click();
      person.page().locator("vaadin-radio-button").first().waitFor();
      person.settle();
      checked.as("api-token-new");
      person.opens("provisioning");
      checked.as("provisioning");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void whatOthersSee(Look look) {
    try (Person person = Person.signedIn(browser, look, "lea.fischer@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("what-others-see");
      checked.as("what-others-see");
      follow(person, "main a[href*='as=']");
      checked.as("as-my-mentor");
      follow(person, "main nav a[href*='/track']");
      checked.as("as-my-mentor-track");
      person.opens("what-others-see");
      person.follows(person.page().locator("main a[href*='as=admin']"));
      checked.as("as-my-admin");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theSettings(Look look) {
    try (Person person = Person.signedIn(browser, look, "owner@globex.example", "globex")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("settings");
      checked.as("settings");
      person.opens("cohorts");
      checked.as("cohorts-in-own-colours");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void thePeople(Look look) {
    try (Person person = Person.signedIn(browser, look, "owner@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("members");
      checked.as("members");
      person.opens("members?show=left");
      checked.as("members-left");
      person.opens("members?text=nobody");
      checked.as("members-none");
      person.page().locator(".wm-head vaadin-button").click();
      person.page().locator("vaadin-email-field").waitFor();
      person.settle();
      checked.as("invite");
      person.opens("export");
      checked.as("export");
      person.opens("members/import");
      checked.as("members-import");
      person.page().locator("vaadin-upload input[type=file]").setInputFiles(people());
      person.page().locator(".wm-fates").waitFor();
      person.settle();
      checked.as("members-import-fates");
    }
  }

  private static FilePayload people() {
    String rows =
        "email,name,roles\n"
            + "noa.lind@example.org,Noa Lind,MENTOR\n"
            + "admin@acme.example,Ada,\n"
            + "nobody,N,";
    return new FilePayload("people.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void anInvitation(Look look) {
    try (BrowserContext context = browser.newContext(look.options())) {
      Page page = context.newPage();
      Checked checked = new Checked(page, look);
      page.navigate(RunningWaymark.instance().url("/demo/mail"));
      page.locator("main h1").waitFor();
      checked.as("demo-mail");
      page.locator("main li:has-text('noa.lind@acme.example') a[href*='/join/']").first().click();
      page.locator("vaadin-password-field").waitFor();
      checked.as("join");
      page.locator("main a[href^='decline/']").click();
      page.locator("main vaadin-button").waitFor();
      checked.as("decline");
      page.navigate(RunningWaymark.instance().url("/demo/mail"));
      page.locator("main a[href*='/leaving/']").first().click();
      page.locator(".wm-leaving .wm-card").waitFor();
      checked.as("leaving");
      page.navigate(RunningWaymark.instance().url("/leaving/0000.1"));
      page.locator("main h1").waitFor();
      checked.as("leaving-closed");
      page.navigate(RunningWaymark.instance().url("/join/0000.1"));
      page.locator("main h1").waitFor();
      checked.as("join-refused");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theSignOn(Look look) {
    try (Person person = Person.signedIn(browser, look, "owner@acme.example", "acme")) {
      Checked checked = new Checked(person.page(), look);
      person.opens("sign-on");
      checked.as("sign-on");
      person.page().locator(".wm-account-form > vaadin-button").first().click();
      person.page().locator(".wm-problem").first().waitFor();
      person.settle();
      checked.as("sign-on-incomplete");
    }
  }

  @ParameterizedTest
  @MethodSource("io.waymark.journeys.Look#all")
  void theWayInThroughAnOrganisation(Look look) {
    try (BrowserContext context = browser.newContext(look.options())) {
      Page page = context.newPage();
      Checked checked = new Checked(page, look);
      page.navigate(RunningWaymark.instance().url("/sign-on"));
      page.locator("vaadin-text-field").waitFor();
      checked.as("sign-on-find");
      page.navigate(RunningWaymark.instance().url("/sign-on/acme"));
      page.locator("main h1").waitFor();
      checked.as("sign-on-begin");
      page.navigate(RunningWaymark.instance().url("/sign-on/acme?error=access_denied&state=x"));
      page.locator("main h1").waitFor();
      checked.as("sign-on-cancelled");
    }
  }

  /** The address of the cohort that is open, inside the organisation. */
  private static String cohortOf(Person person) {
    return person.page().url().replaceAll(".*/(cohorts/[^/?]+).*", "$1");
  }

  private static void follow(Person person, String link) {
    person.follows(person.page().locator(link).first());
  }
}
