package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An admin turns an outline into a cohort that runs, and runs its track again, by nothing but what
 * the screens offer: no address is typed.
 */
class OutlineJourneyTest extends Journey {
  /** In which the first day is today; elsewhere it may be over. */
  private static final ZoneId ORGANISATION = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @MethodSource("looks")
  void anOutlineBecomesACohortThatRunsAndIsRunAgain(Look look) {
    String program = "Outline " + look.width();
    try (Person ada = Person.signedIn(browser, look, "admin@globex.example", "globex")) {
      Checked checked = new Checked(ada.page(), look);
      TrackDesk desk = new TrackDesk(ada);
      navigates(ada, "Programs");
      desk.createsProgram(program);
      desk.writesTrack("A short road");
      checked.as("journey-outline");
      desk.publishes();

      ada.follows(ada.page().getByRole(AriaRole.LINK, named("New cohort of A short road")));
      ada.picks("First day", LocalDate.now(ORGANISATION));
      drafts(ada, "Today " + look.width());
      opens(ada, "Today " + look.width());
      letsIn(ada);
      ada.goesTo("Overview");
      assertThat(ada.page().locator("main .wm-head")).containsText("Running");
      assertThat(ada.page().locator("main")).containsText("The milestone");
      checked.as("journey-running-cohort");

      ada.follows(ada.page().getByRole(AriaRole.LINK, named("Run again")));
      drafts(ada, "Again " + look.width());
      opens(ada, "Again " + look.width());
      assertThat(ada.page().locator("main .wm-head")).containsText("A short road");
      cancels(ada, "Again " + look.width());
      navigates(ada, "Cohorts");
      ada.follows(ada.page().locator("main .wm-cohorts a").filter(has("Today " + look.width())));
      cancels(ada, "Today " + look.width());
    }
  }

  /** By the navigation, which a phone keeps behind a button. */
  private static void navigates(Person ada, String name) {
    Locator way = ada.page().locator("vaadin-side-nav-item").filter(has(name)).first();
    if (!way.isVisible()) {
      ada.button("Open or close the navigation").click();
    }
    ada.follows(way);
  }

  /** On the track that was published. */
  private static void drafts(Person ada, String name) {
    ada.page().getByLabel("Name", exactly()).fill(name);
    ada.button("Draft the cohort").click();
    assertThat(ada.heading(name)).isVisible();
    ada.settle();
  }

  private static void opens(Person ada, String name) {
    ada.button("Open for enrolment").click();
    ada.confirms("Open for enrolment");
    assertThat(ada.page().locator(".wm-told")).hasText(name + " is open for enrolment.");
    ada.settle();
  }

  /** Other journeys look at the cohorts that run. */
  private static void cancels(Person ada, String name) {
    ada.button("Cancel the cohort").click();
    ada.confirms("Cancel the cohort");
    assertThat(ada.page().locator(".wm-told")).containsText(name + " is cancelled");
    ada.settle();
  }

  private static void letsIn(Person ada) {
    Page page = ada.page();
    ada.follows(page.getByRole(AriaRole.LINK, named("Let people in")));
    ada.button("Pick members").click();
    page.locator("vaadin-multi-select-combo-box input").click();
    page.locator("vaadin-multi-select-combo-box-item").first().click();
    page.keyboard().press("Tab");
    ada.confirms("Enrol");
    assertThat(page.locator(".wm-told")).containsText("1 enrolled");
    assertThat(page.locator(".wm-members > li")).containsText("Active");
    ada.settle();
  }
}
