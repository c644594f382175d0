package io.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An owner looks for what was done, and takes it away. */
class AuditLogJourneyTest extends Journey {
  @Test
  void anOwnerNarrowsTheLogDownAndTakesItAway() throws IOException {
    try (Person owner = Person.signedIn(browser, Look.DESK, "owner@acme.example", "acme")) {
      Page page = owner.page();
      owner.opens("audit-log");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tomasz Oleksy"))
          .first()
          .click();
      page.getByText("Not only Tomasz Oleksy").waitFor();
      owner.opens("audit-log?area=cohort");
      page.getByText("Cohort created").first().waitFor();
      assertThat(page.getByText("Mentor paired").count()).isZero();
      Download file =
          page.waitForDownload(
              () ->
                  page.getByRole(
                          AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Export as CSV"))
                      .click());
      assertThat(file.suggestedFilename()).isEqualTo("audit-log.csv");
      List<String> lines = Files.readAllLines(file.path());
      assertThat(lines.getFirst()).startsWith("id,at,action,actor_id");
      assertThat(lines.subList(1, lines.size()))
          .isNotEmpty()
          .allMatch(line -> line.contains(",cohort."));
    }
  }
}
