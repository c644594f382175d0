package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mentor of two organisations goes from one queue to the other, and back. */
class TenantSwitchTest extends Journey {
  @Test
  void theOtherOrganisationsQueueIsAnotherQueue() {
    try (BrowserContext context = browser.newContext(Look.DESK.options())) {
      Page page = context.newPage();
      Person.enters(page, Look.DESK, "both@acme.example");
      page.getByText("Acme", new Page.GetByTextOptions().setExact(true)).click();
      button(page, "Go in").click();
      isQueueOf(page, "acme", "Acme");
      String oldestAtAcme = page.locator("main h2").first().textContent();

      page.locator(".wm-tenant vaadin-menu-bar-button").first().click();
      page.locator("vaadin-menu-bar-item")
          .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Globex\\s*$")))
          .click();

      isQueueOf(page, "globex", "Globex");
      assertThat(page.locator("main h2").getByText(oldestAtAcme)).hasCount(0);

      page.goBack();
      isQueueOf(page, "acme", "Acme");
      assertThat(page.locator("main h2").first()).hasText(oldestAtAcme);
    }
  }

  /** The address, the name in the drawer and every way on belong to one organisation. */
  private static void isQueueOf(Page page, String tenant, String name) {
    page.waitForURL(Pattern.compile(".*/" + tenant + "/queue.*"));
    assertThat(page.locator(".wm-tenant .wm-two b").first()).hasText(name);
    assertThat(page.locator("main a:not([href*='" + tenant + "/'])")).hasCount(0);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }
}
