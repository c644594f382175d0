package io.waymark.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A dossier as one page to be read: everything escaped, nothing fetched from anywhere, light or
 * dark as the reader has it.
 */
final class HtmlPages {
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final Writer out;
  private final DossierWords words;
  private final DateTimeFormatter moment;
  private final DateTimeFormatter day;
  private boolean inChapter;
  private boolean empty;

  HtmlPages(Writer out, Cover cover, Instant madeAt) {
    this.out = out;
    this.words = new DossierWords(cover.language());
    this.moment =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(words.locale())
            .withZone(cover.zone());
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
    write(
        head()
            .replace("{language}", words.locale().getLanguage())
            .replace("{title}", escape(words.of("title." + cover.format())))
            .replace("{lead}", escape(words.of("lead." + cover.format())))
            .replace("{madeAt}", escape(words.of("made-at") + " " + moment.format(madeAt)))
            .replace("{zone}", escape(cover.zone().getId())));
  }

  void chapter(String name, String title) {
    endChapter();
    write("<article>\n<h2>");
    write(escape(title.isEmpty() ? words.of("chapter." + name) : title));
    write("</h2>\n");
    inChapter = true;
  }

  void section(Section section) {
    write("<section>\n<h3>" + escape(words.of("section." + section.name())) + "</h3>\n");
    empty = true;
  }

  void row(Map<String, Object> fields) {
    empty = false;
    value(fields);
  }

  void endOfSection() {
    write(empty ? "<p class=\"none\">" + escape(words.of("none")) + "</p>\n" : "");
    write("</section>\n");
  }

  void finish() {
    endChapter();
    write("</main>\n</body>\n</html>\n");
  }

  void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endChapter() {
    write(inChapter ? "</article>\n" : "");
  }

  private void value(Object value) {
    switch (value) {
      case Map<?, ?> fields -> {
        write("<dl>\n");
        fields.forEach((field, each) -> field(String.valueOf(field), each));
        write("</dl>\n");
      }
      case List<?> items -> items.forEach(this::value);
      case Boolean flag -> write(escape(words.of(flag ? "yes" : "no")));
      default -> write("<span>" + escape(readable(value.toString())) + "</span>");
    }
  }

  private void field(String field, Object value) {
    if (value instanceof List<?> items && items.isEmpty()
        || value instanceof Map<?, ?> fields && fields.isEmpty()) {
      return;
    }
    write("<dt>" + escape(words.label(field)) + "</dt>\n<dd>");
    value(value);
    write("</dd>\n");
  }

  private String readable(String text) {
    if (MOMENT.matcher(text).matches()) {
      return moment.format(Instant.parse(text));
    }
    return DAY.matcher(text).matches() ? day.format(LocalDate.parse(text)) : text;
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escape(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String head() {
    try (InputStream in =
        Objects.requireNonNull(HtmlPages.class.getResourceAsStream("/dossier/head.html"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
