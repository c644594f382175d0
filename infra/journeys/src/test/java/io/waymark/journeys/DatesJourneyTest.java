package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An admin moves what a cohort has ahead of it, and takes it back. */
class DatesJourneyTest extends Journey {
  private static final Pattern TWO_PEOPLE = Pattern.compile("2 people, \\d+ dates");
  private static final Pattern PEOPLE = Pattern.compile("\\d+ people, \\d+ dates");
  private static final Pattern DUE_ON = Pattern.compile("due on (\\d+ \\w+)( \\d{4})?");
  private static final Page.GetByRoleOptions APPLY =
      new Page.GetByRoleOptions().setName(Pattern.compile("^Apply and tell"));

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
      make(admin, admin.button("Apply and tell 2 people"));
      assertThat(admin.page().getByText("Start moved from").first()).isVisible();

      admin.button("Add a break").click();
      choose(admin, "Begins with", Pattern.compile("^Week 3,"));
      assertThat(preview(admin)).containsText(TWO_PEOPLE);
      make(admin, admin.button("Apply and tell 2 people"));
      assertThat(admin.page().locator(".wm-year li[data-kind=break]")).hasCount(1);
      checked.as("journey-break");

      takeBack(admin);
      assertThat(admin.page().locator(".wm-year li[data-kind=break]")).hasCount(0);
      admin.page().getByText("Break from").first().waitFor();
      takeBack(admin);
      assertThat(takenBack(admin)).hasCount(before + 2);
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aCohortThatRunsIsShiftedAndOneCheckInHasAnotherDay(Look look) {
    try (Person admin = Person.signedIn(browser, look, "admin@acme.example", "acme")) {
      Checked checked = new Checked(admin.page(), look);
      admin.opens("cohorts?status=running");
      admin.follows(admin.page().locator("main .wm-cohorts a[href*='/cohorts/']").first());
      admin.follows(admin.page().locator("main .wm-ways a[href$='/dates']"));

      choose(admin, "Change", "Shift all that is to come");
      assertThat(preview(admin)).containsText(PEOPLE);
      checked.as("journey-shift-running");

      choose(admin, "Change", "Move a check-in for everybody");
      LocalDate usual = chooseLastCheckIn(admin);
      admin.picks("Due on", usual.minusDays(1));
      Locator reason = admin.page().getByLabel("Reason, for those who are told");
      reason.fill("A holiday.");
      reason.blur();
      assertThat(preview(admin)).containsText(PEOPLE);
      checked.as("journey-move-check-in");
      make(admin, admin.page().getByRole(AriaRole.BUTTON, APPLY));
      assertThat(admin.page().getByText(Pattern.compile("^Check-in \\d+: due")).first())
          .isVisible();

      admin.page().locator(".wm-dates-list li vaadin-button", having("Take back")).first().click();
      assertThat(preview(admin)).containsText(PEOPLE);
      make(admin, admin.button("Take it back"));
    }
  }

  /** The last one is far away: nobody's day is near. Says when it is due. */
  private static LocalDate chooseLastCheckIn(Person admin) {
    admin.page().locator("#what-if vaadin-select").last().click();
    Locator last =
        admin
            .page()
            .getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Check-in")))
            .last();
    Matcher said = DUE_ON.matcher(last.textContent());
    last.click();
    admin.settle();
    if (!said.find()) {
      throw new AssertionError(said);
    }
    return LocalDate.parse(
        said.group(1) + (said.group(2) == null ? " " + Year.now() : said.group(2)),
        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
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
    make(admin, admin.button("Take it back"));
    assertThat(admin.page().getByText("Done. Whoever is concerned")).isVisible();
  }

  /** Makes the change that the preview shows: the screen is drawn anew, and the preview is gone. */
  private static void make(Person admin, Locator button) {
    button.click();
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
