package io.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;

/** What holds for every screen in every look, and a picture of it for people to look at. */
record Checked(Page page, Look look) {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  void as(String screen) {
    picture(screen);
    assertThat(accessibilityFaults()).as("%s, %s: axe", screen, look).isEmpty();
    assertThat(widthBeyondTheWindow()).as("%s, %s: px to the side", screen, look).isZero();
    assertThat(heightBeyondTheFrame()).as("%s, %s: px below the frame", screen, look).isZero();
    assertThat(page.locator("h1").count()).as("%s, %s: h1", screen, look).isEqualTo(1);
  }

  /** The frame scrolls inside of itself: for its picture the window is as tall as what it holds. */
  private void picture(String screen) {
    ViewportSize window = page.viewportSize();
    if (page.locator("vaadin-dialog[opened]").count() == 0) {
      page.setViewportSize(window.width, window.height + insideTheFrame());
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screens", screen + "-" + look + ".png"))
            .setFullPage(true));
    page.setViewportSize(window.width, window.height);
  }

  private int insideTheFrame() {
    return (Integer)
        page.evaluate(
            """
            () => {
              const up = e => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;
              for (let e = document.querySelector('.wm-page'); e; e = up(e)) {
                const scrolls = getComputedStyle(e).overflowY === 'auto';
                if (scrolls && e.scrollHeight > e.clientHeight) {
                  return e.scrollHeight - e.clientHeight;
                }
              }
              return 0;
            }
            """);
  }

  private List<String> accessibilityFaults() {
    // Vaadin puts its "connection lost" popover beside every landmark; it is not ours to move.
    return new AxeBuilder(page)
        .exclude("vaadin-connection-indicator").withTags(RULES).analyze().getViolations().stream()
            .map(Checked::said)
            .toList();
  }

  private static String said(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
  }

  /** What sticks out of the frame below is a second way to scroll, into nothing. */
  private int heightBeyondTheFrame() {
    return (Integer)
        page.evaluate(
            "() => document.querySelector('vaadin-app-layout')"
                + " ? document.documentElement.scrollHeight - window.innerHeight : 0");
  }

  /** WCAG 2.2, 1.4.10: at 320 px nothing but tables and the like may scroll to the side. */
  private int widthBeyondTheWindow() {
    return (Integer)
        page.evaluate(
            "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
  }
}
