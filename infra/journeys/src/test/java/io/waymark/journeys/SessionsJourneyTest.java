package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A mentor writes down a session and schedules the next; the participant puts a point on the
 * agenda; what was not talked about carries over, and the calendar's address shows when they meet.
 */
class SessionsJourneyTest extends Journey {
  private static final String MENTOR = "ravi.menon@acme.example";
  private static final String PARTICIPANT = "owen.price@acme.example";
  private static final String POINT = "How the cache is emptied";

  @ParameterizedTest
  @MethodSource("looks")
  void aPointThatWasNotTalkedAboutCarriesOver(Look look) throws Exception {
    String point = POINT + " (" + look + ")";
    try (Person mentor = Person.signedIn(browser, look, MENTOR, "acme");
        Person participant = Person.signedIn(browser, look, PARTICIPANT, "acme")) {
      int number = look.width() < 500 ? 1 : 2;
      String past = schedules(mentor, LocalDate.now(ZoneId.of("UTC")).minusDays(1), number);
      String next = schedules(mentor, LocalDate.now(ZoneId.of("UTC")).plusDays(40L + number), 3);

      participant.opens("sessions/" + past);
      participant.page().getByLabel("What to talk about").fill(point);
      participant.button("Add").click();
      assertThat(agenda(participant)).containsText(point);

      mentor.opens("sessions/" + past);
      mentor.page().getByLabel("Owen Price").check();
      mentor.button("Save who was there").click();
      assertThat(mentor.page().getByText("Saved.")).isVisible();
      mentor.page().getByRole(AriaRole.TEXTBOX, notes()).fill("We ran out of time.");
      mentor.button("Save notes").click();

      participant.opens("sessions/" + past);
      assertThat(participant.page().getByText("Was there.")).isVisible();
      carriesOver(participant, next, point);
      theCalendarShowsIt(participant, next);
    }
  }

  /** The one for which it was raised is over, so it stands on the next. */
  private static void carriesOver(Person participant, String next, String point) {
    participant.opens("sessions/" + next);
    assertThat(agenda(participant)).containsText(point);
    assertThat(agenda(participant)).containsText("from last time");
  }

  private static void theCalendarShowsIt(Person participant, String session) throws Exception {
    participant.opens("sessions");
    Locator open = participant.button("Get an address");
    if (open.isVisible()) {
      open.click();
    }
    Locator address = participant.page().locator(".wm-secret");
    address.waitFor();
    String first = address.textContent();
    assertThat(fetch(first).body()).contains("BEGIN:VCALENDAR", session);

    participant.button("Another address").click();
    assertThat(address).not().hasText(first);
    assertThat(fetch(first).statusCode()).isEqualTo(404);
    assertThat(fetch(address.textContent()).statusCode()).isEqualTo(200);
  }

  /** Answers the session's id. */
  private static String schedules(Person mentor, LocalDate day, int hour) {
    Page page = mentor.page();
    mentor.opens("sessions");
    mentor.button("Schedule a session").click();
    page.locator("vaadin-dialog vaadin-select").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Owen Price")).click();
    // On a phone the library's calendar covers the screen, and nothing is typed.
    page.locator("vaadin-dialog vaadin-date-picker")
        .evaluate("(picker, day) => picker.value = day", day.toString());
    page.locator("vaadin-dialog vaadin-text-field input").first().fill(hour + ":10");
    page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save").setExact(true))
        .click();
    page.waitForURL(java.util.regex.Pattern.compile(".*/sessions/[0-9A-Z]{13}"));
    mentor.settle();
    return page.url().replaceAll(".*/sessions/", "");
  }

  private static Locator agenda(Person person) {
    return person.page().locator(".wm-agenda");
  }

  private static HttpResponse<String> fetch(String address)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static Page.GetByRoleOptions notes() {
    return new Page.GetByRoleOptions().setName("Notes").setExact(true);
  }
}
