package io.waymark.ui.mentee;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The last confidences as a small line; a gap is a check-in without one. */
final class Sparkline extends Span {
  private static final int WIDTH = 84;
  private static final int HEIGHT = 24;
  private static final int EDGE = 4;

  private final List<@Nullable Integer> values;

  /**
   * @param values oldest first, at least one of them known
   */
  Sparkline(Words words, List<@Nullable Integer> values) {
    this.values = values;
    addClassName("wm-spark");
    List<Integer> known = values.stream().filter(Objects::nonNull).toList();
    String series = known.stream().map(String::valueOf).collect(Collectors.joining(", "));
    add(
        new Html(
            drawing(words.of("mentee.confidence"), words.of("mentee.confidence.text", series))));
    Span latest = new Span(words.of("mentee.confidence.latest", known.getLast()));
    latest.getElement().setAttribute("aria-hidden", "true");
    add(latest);
  }

  /** Nothing in it but figures and the product's own words. */
  private String drawing(String title, String description) {
    return """
        <span><svg viewBox='0 0 %d %d' role='img' aria-label='%s: %s'><title>%s</title>\
        <desc>%s</desc>%s%s</svg></span>"""
        .formatted(WIDTH, HEIGHT, title, description, title, description, lines(), dots());
  }

  private double x(int index) {
    return values.size() == 1
        ? WIDTH / 2.0
        : EDGE + (WIDTH - 2.0 * EDGE) * index / (values.size() - 1);
  }

  private static double y(int value) {
    return HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (value - 1) / 4;
  }

  private String point(int index) {
    return String.format(
        Locale.ROOT, "%.1f,%.1f", x(index), y(Objects.requireNonNull(values.get(index))));
  }

  /** A line for each stretch without a gap. */
  private String lines() {
    StringBuilder lines = new StringBuilder();
    List<String> stretch = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == null) {
        lines.append(line(stretch));
        stretch.clear();
      } else {
        stretch.add(point(i));
      }
    }
    return lines.append(line(stretch)).toString();
  }

  private static String line(List<String> points) {
    return points.size() < 2
        ? ""
        : "<polyline points='%s' fill='none' stroke='var(--wm-go)' stroke-width='1.5'/>"
            .formatted(String.join(" ", points));
  }

  private String dots() {
    return IntStream.range(0, values.size())
        .filter(i -> values.get(i) != null)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "<circle cx='%.1f' cy='%.1f' r='2' fill='var(--wm-go)'/>",
                    x(i),
                    y(Objects.requireNonNull(values.get(i)))))
        .collect(Collectors.joining());
  }
}
