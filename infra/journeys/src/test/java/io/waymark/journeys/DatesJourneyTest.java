package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An admin moves a cohort by a week, gives it a break, and takes both back. */
class DatesJourneyTest extends Journey {
  private static final Pattern TWO_PEOPLE = Pattern.compile("2 people, \\d+ dates");

  @ParameterizedTest
  @MethodSource("looks")
  void aShiftABreakAndTheWayBack(Look look) {
    try (Person admin = Person.signedIn(browser, look, "admin@acme.example", "acme")) {
      Checked checked = new Checked(admin.page(), look);
      admin.opens("cohorts?status=enrolling");
      admin.follows(
          admin.page().locator("main a[href*='/cohorts/']", having("Fourth group")).first());
      admin.follows(admin.page().locator("main .wm-ways a[href$='/dates']"));

      LocalDate start = monday();
      int before = takenBack(admin).count();
      choose(admin, "Change", "Start on another day");
      admin.picks("New start", start.plusWeeks(1));
      assertThat(preview(admin)).containsText(TWO_PEOPLE);
      checked.as("journey-shift");
      make(admin, "Apply and tell 2 people");
      assertThat(admin.page().getByText("Start moved from").first()).isVisible();

      admin.button("Add a break").click();
      choose(admin, "Begins with", Pattern.compile("^Week 3,"));
      assertThat(preview(admin)).containsText(TWO_PEOPLE);
      make(admin, "Apply and tell 2 people");
      assertThat(admin.page().locator(".wm-year li[data-kind=break]")).hasCount(1);
      checked.as("journey-break");

      takeBack(admin);
      assertThat(admin.page().locator(".wm-year li[data-kind=break]")).hasCount(0);
      admin.page().getByText("Break from").first().waitFor();
      takeBack(admin);
      assertThat(takenBack(admin)).hasCount(before + 2);
    }
  }

  /** The newest change that can still be taken back and takes back none itself. */
  private static void takeBack(Person admin) {
    Locator change =
        admin
            .page()
            .locator(".wm-dates-list li")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(Pattern.compile("Break added|Start moved"))
                    .setHas(
                        admin
                            .page()
                            .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                    .setName(Pattern.compile("^Take back")))))
            .first();
    change.locator("vaadin-button").click();
    assertThat(preview(admin)).containsText(TWO_PEOPLE);
    make(admin, "Take it back");
    assertThat(admin.page().getByText("Done. Whoever is concerned")).isVisible();
  }

  /** Makes the change that the preview shows: the screen is drawn anew, and the preview is gone. */
  private static void make(Person admin, String button) {
    admin.button(button).click();
    assertThat(preview(admin)).hasCount(0);
    admin.settle();
  }

  private static Locator takenBack(Person admin) {
    return admin.page().locator(".wm-dates-list .wm-chip", having("Taken back"));
  }

  private static Locator preview(Person admin) {
    return admin.page().locator(".wm-preview");
  }

  private static void choose(Person admin, String field, Object option) {
    Page page = admin.page();
    page.locator("vaadin-select", having(field)).first().click();
    var named = new Page.GetByRoleOptions();
    if (option instanceof Pattern pattern) {
      named.setName(pattern);
    } else {
      named.setName(String.valueOf(option));
    }
    page.getByRole(AriaRole.OPTION, named).first().click();
    admin.settle();
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** As the demo has it: the Monday of this week and four weeks on. */
  private static LocalDate monday() {
    return LocalDate.now(ZoneOffset.UTC)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(4);
  }
}
