package io.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a browser gets for a page: packed, and what never changes once. */
class LoadingTest extends Journey {
  private static final int WORTH_PACKING = 1_024;

  /** What a browser was sent, and how. */
  private record Answer(String url, String type, String packing, String keeping, int length) {
    static Answer of(Response response) {
      return new Answer(
          response.url(),
          String.valueOf(response.headerValue("content-type")),
          String.valueOf(response.headerValue("content-encoding")),
          String.valueOf(response.headerValue("cache-control")),
          response.body().length);
    }

    boolean isText() {
      return Stream.of("html", "css", "javascript", "json").anyMatch(type::contains);
    }
  }

  @Test
  void whatIsReadAsTextComesPacked() {
    assertThat(load())
        .filteredOn(answer -> answer.isText() && answer.length() > WORTH_PACKING)
        .hasSizeGreaterThan(5)
        .allSatisfy(answer -> assertThat(answer.packing()).as(answer.url()).isIn("gzip", "br"));
  }

  @Test
  void aScriptThatIsNamedByItsContentIsKeptForAYear() {
    assertThat(load())
        .filteredOn(answer -> answer.url().contains("/VAADIN/build/"))
        .isNotEmpty()
        .allSatisfy(
            answer -> assertThat(answer.keeping()).as(answer.url()).contains("max-age=31536000"));
  }

  private static List<Answer> load() {
    try (BrowserContext context = browser.newContext(Look.DESK.options())) {
      Page page = context.newPage();
      List<Response> sent = new CopyOnWriteArrayList<>();
      page.onResponse(sent::add);
      page.navigate(RunningWaymark.instance().url("/sign-in"));
      page.getByLabel("E-mail").first().waitFor();
      return sent.stream().map(Answer::of).toList();
    }
  }
}
