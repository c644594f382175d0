package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A mail program declines an invitation for its reader (RFC 8058), without cookies or a page. */
class OneClickDeclineTest extends Journey {
  @Test
  void onePostDeclinesAndTheReaderMayStillJoin() throws Exception {
    try (BrowserContext context = browser.newContext(Look.DESK.options())) {
      Page page = context.newPage();
      page.navigate(RunningWaymark.instance().url("/demo/mail"));
      String link =
          page.locator("main li:has-text('malte.brandes@globex.example') a[href*='/join/']")
              .first()
              .getAttribute("href");
      String token = link.substring(link.lastIndexOf('/') + 1);

      assertThat(post(token)).isEqualTo(200);
      assertThat(post(token)).isEqualTo(200);

      page.navigate(RunningWaymark.instance().url("/join/" + token));
      assertThat(page.getByText("You declined this invitation.")).isVisible();
      assertThat(page.locator("main a[href^='decline/']")).hasCount(0);
    }
  }

  @Test
  void anAddressThatNobodyWroteDeclinesNothing() throws Exception {
    assertThat(post("0000.1")).isEqualTo(404);
  }

  private static int post(String token) throws IOException, InterruptedException {
    URI address = URI.create(RunningWaymark.instance().url("/decline/" + token));
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest declined =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
              .build();
      return http.send(declined, BodyHandlers.discarding()).statusCode();
    }
  }
}
