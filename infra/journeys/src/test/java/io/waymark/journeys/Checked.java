package io.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What holds for every screen in every look, and a picture of it for people to look at. */
record Checked(Page page, Look look) {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  void as(String screen) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screens", screen + "-" + look + ".png"))
            .setFullPage(true));
    assertThat(accessibilityFaults()).as("%s, %s: axe", screen, look).isEmpty();
    assertThat(widthBeyondTheWindow()).as("%s, %s: px to the side", screen, look).isZero();
    assertThat(page.locator("h1").count()).as("%s, %s: h1", screen, look).isEqualTo(1);
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

  /** WCAG 2.2, 1.4.10: at 320 px nothing but tables and the like may scroll to the side. */
  private int widthBeyondTheWindow() {
    return (Integer)
        page.evaluate(
            "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
  }
}
