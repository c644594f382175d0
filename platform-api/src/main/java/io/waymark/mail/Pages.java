package io.waymark.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import io.waymark.shared.link.Links;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes letters: one layout for all, words in the reader's language, at most one link. */
@Singleton
class Pages {
  private final Links links;
  private final String base;
  private final String layout;

  Pages(Links links, @Value("${waymark.url}") String base) {
    this.links = links;
    this.base = base.replaceAll("/+$", "");
    this.layout = resource("/mail/layout.html");
  }

  Page write(Letter letter) {
    var words = new Words(letter.language());
    var url = letter.link() == null ? null : url(letter.link());
    var subject = words.of(letter.template() + ".subject", letter.facts());
    var body = words.of(letter.template() + ".body", letter.facts());
    var action = url == null ? "" : words.of(letter.template() + ".action", Map.of());
    var footer = words.of("footer", Map.of());
    var language = words.of("language", Map.of());
    return new Page(
        language,
        subject,
        text(body, url, footer),
        html(letter, words, new Parts(language, subject, action, url, footer)),
        declineUrl(letter.link()));
  }

  private record Parts(
      String language, String subject, String action, @Nullable String url, String footer) {}

  private String url(LetterLink link) {
    return link.opensSomething() ? url(link.page(), link) : base + "/" + link.page();
  }

  private @Nullable String declineUrl(@Nullable LetterLink link) {
    return link == null || link.declinePage() == null ? null : url(link.declinePage(), link);
  }

  private String url(String page, LetterLink link) {
    return base + "/" + page + "/" + links.token(link.target());
  }

  private static String text(String body, @Nullable String url, String footer) {
    return body + (url == null ? "" : "\n\n" + url) + "\n\n-- \n" + footer + "\n";
  }

  private String html(Letter letter, Words words, Parts parts) {
    var escaped = new HashMap<String, String>();
    letter.facts().forEach((name, fact) -> escaped.put(name, escape(fact)));
    return layout
        .replace("{language}", parts.language())
        .replace("{subject}", escape(parts.subject()))
        .replace("{body}", paragraphs(words.of(letter.template() + ".body", escaped)))
        .replace("{action}", parts.url() == null ? "" : button(parts.url(), parts.action()))
        .replace("{footer}", escape(parts.footer()));
  }

  private static String paragraphs(String body) {
    return Arrays.stream(body.split("\n\n"))
        .map(paragraph -> "<p>" + paragraph.replace("\n", "<br>") + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private static String button(String url, String words) {
    return "<p><a class=\"action\" href=\"%s\">%s</a></p>\n<p class=\"address\">%s</p>"
        .formatted(url, escape(words), url);
  }

  private static String escape(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String path) {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
