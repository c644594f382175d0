package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A way through several screens in one browser, with what each of them needs to be found. */
abstract class Journey {
  /** A letter takes seconds; a change reaches open sessions within a minute. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final double LOOK_MILLIS = 2_000;

  static Browser browser;

  @BeforeAll
  static void launch() {
    browser = Chromium.launch();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /** At a desk and on a phone. */
  static Stream<Look> looks() {
    return Stream.of(Look.DESK, Look.PHONE);
  }

  /** Opens an address again and again until it shows something. */
  static void until(Page page, String path, Locator shown) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      page.navigate(RunningWaymark.instance().url(path));
      try {
        shown.waitFor(new Locator.WaitForOptions().setTimeout(LOOK_MILLIS));
        return;
      } catch (TimeoutError notYet) {
        // Looked for again, until the patience ends.
      }
    }
    assertThat(shown).isVisible();
  }

  static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, named(name).setLevel(1));
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
