package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A cohort runs a week: the participant reviews and sends, the mentor answers, the participant
 * reads it, the admin sees who is on time.
 */
class WeekJourneyTest extends Journey {
  @Test
  void aWeekAtTheDeskInEnglish() {
    aWeek(new Cast("acme", "Priya Raman"), Look.DESK);
  }

  @Test
  void aWeekOnThePhoneInGermanInTheDark() {
    aWeek(new Cast("globex", "Anton Weiss"), new Look(360, ColorScheme.DARK, "de"));
  }

  private record Cast(String tenant, String participant) {
    String login(String role) {
      return role + "@" + tenant + ".example";
    }
  }

  private void aWeek(Cast cast, Look look) {
    Phrases phrases = Phrases.in(look.language());
    String win = "Halved the time of the nightly import (" + look + ")";
    String answer = "You measured before you changed it; say so in your log (" + look + ")";
    try (Person participant = signedIn(cast, look, "participant")) {
      sendsTheCheckIn(participant, phrases, win);
      try (Person mentor = signedIn(cast, look, "mentor")) {
        answersUntil(mentor, cast.participant(), phrases, win, answer);
      }
      participant.opens("this-week");
      assertThat(participant.page().getByText(answer)).isVisible();
    }
    try (Person admin = signedIn(cast, look, "admin")) {
      seesWhoIsOnTime(admin, cast.participant(), phrases);
    }
  }

  private Person signedIn(Cast cast, Look look, String role) {
    return Person.signedIn(browser, look, cast.login(role), cast.tenant());
  }

  private static void sendsTheCheckIn(Person participant, Phrases phrases, String win) {
    participant.opens("this-week");
    Page page = participant.page();
    for (Locator kept : choices(page, phrases.kept()).all()) {
      kept.click();
    }
    participant.button(phrases.nextAhead()).click();
    page.locator(".wm-promise textarea").first().fill("Write the plan for the import retry");
    participant.button(phrases.nextStands()).click();
    choices(page, "4").first().click();
    page.getByLabel(phrases.win()).fill(win);
    participant.button(phrases.send()).click();
    assertThat(participant.heading(phrases.sent())).isVisible();
  }

  /** The whole segment is the target, as it is for a finger. */
  private static Locator choices(Page page, String label) {
    return page.locator("vaadin-radio-button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*$")));
  }

  /** Oldest first: everything that waits longer is answered on the way. */
  private static void answersUntil(
      Person mentor, String participant, Phrases phrases, String win, String answer) {
    mentor.opens("queue");
    for (int waiting = 0; waiting < 30; waiting++) {
      Page page = mentor.page();
      boolean found = page.getByText(win).isVisible();
      Locator heading = page.locator("main h2").first();
      String before = heading.textContent();
      page.locator("main textarea").fill(found ? answer : "Good week. Keep the promises small.");
      mentor.button(phrases.answerAndNext()).click();
      assertThat(mentor.heading(before)).hasCount(0);
      if (found) {
        return;
      }
    }
    throw new AssertionError(participant + " is not in the queue");
  }

  private static void seesWhoIsOnTime(Person admin, String participant, Phrases phrases) {
    admin.opens("cohorts?status=running");
    admin.follows(admin.page().locator("main .wm-cohorts a[href*='/cohorts/']").first());
    Locator row = admin.page().locator("tr").filter(has(participant));
    assertThat(row).containsText(Pattern.compile(phrases.onTimeOrLate()));
    assertThat(row).not().containsText(phrases.openNow());
  }
}
