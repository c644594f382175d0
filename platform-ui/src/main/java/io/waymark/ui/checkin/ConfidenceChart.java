package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.ui.client.CheckIns.Past;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Confidence from 1 to 5 over the check-ins, as a drawing and as a table. */
final class ConfidenceChart extends Div {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 110;
  private static final int LEFT = 18;
  private static final int TOP = 8;
  private static final int STEP = 20;

  private final Words words;
  private final List<Past> weeks;

  private ConfidenceChart(Words words, List<Past> weeks) {
    this.words = words;
    this.weeks = weeks;
    addClassName("wm-chart");
    Block block = Block.flat(words.of("history.confidence")).with(new Html(drawing()));
    add(block.with(new Fold(words.of("history.confidence.table"), table())));
  }

  /** A drawing of two confidences or more; with fewer there is no course to be seen. */
  static Optional<ConfidenceChart> of(Words words, List<Past> newestFirst) {
    List<Past> weeks = newestFirst.stream().filter(past -> past.confidence() != null).toList();
    return weeks.size() < 2
        ? Optional.empty()
        : Optional.of(new ConfidenceChart(words, weeks.reversed()));
  }

  /** Nothing in it but figures and the product's own words. */
  private String drawing() {
    return """
        <div><svg class='wm-confidence' viewBox='0 0 %d %d' role='img' aria-labelledby='cc-t cc-d'>\
        <title id='cc-t'>%s</title><desc id='cc-d'>%s</desc>%s\
        <polyline points='%s' fill='none' stroke='var(--wm-go)' stroke-width='2'/>%s%s</svg></div>"""
        .formatted(
            WIDTH,
            HEIGHT,
            words.of("history.confidence"),
            description(),
            grid(),
            String.join(" ", points()),
            dots(),
            ends());
  }

  private String description() {
    return words.of(
        "history.confidence.text",
        weeks.size(),
        weeks.getFirst().firstWeek(),
        value(0),
        weeks.getLast().lastWeek(),
        value(weeks.size() - 1));
  }

  private static String grid() {
    StringBuilder grid = new StringBuilder();
    for (int value = 1; value <= 5; value++) {
      int y = y(value);
      grid.append(
          "<line x1='%d' x2='%d' y1='%d' y2='%d' stroke='var(--wm-line)'/>"
              .formatted(LEFT, WIDTH, y, y));
      grid.append("<text x='0' y='%d'>%d</text>".formatted(y + 4, value));
    }
    return grid.toString();
  }

  private static int y(int value) {
    return TOP + (5 - value) * STEP;
  }

  private double x(int index) {
    return LEFT + 6 + (WIDTH - LEFT - 12.0) * index / (weeks.size() - 1);
  }

  private List<String> points() {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      points.add(String.format(Locale.ROOT, "%.1f,%d", x(i), y(value(i))));
    }
    return points;
  }

  private int value(int index) {
    return Objects.requireNonNull(weeks.get(index).confidence());
  }

  private String dots() {
    StringBuilder dots = new StringBuilder();
    for (int i = 0; i < weeks.size(); i++) {
      dots.append(
          String.format(
              Locale.ROOT,
              "<circle cx='%.1f' cy='%d' r='3.5' fill='var(--wm-go)'/>",
              x(i),
              y(value(i))));
    }
    return dots.toString();
  }

  private String ends() {
    return "<text x='%d' y='%d'>%d</text><text x='%d' y='%d' text-anchor='end'>%d</text>"
        .formatted(
            LEFT, HEIGHT, weeks.getFirst().firstWeek(), WIDTH, HEIGHT, weeks.getLast().lastWeek());
  }

  private Component table() {
    NativeTableHeader header = new NativeTableHeader();
    NativeTableRow titles = header.addRow();
    titles.addHeaderCell().setText(words.of("history.table.week"));
    titles.addHeaderCell().setText(words.of("history.table.confidence"));
    NativeTableBody body = new NativeTableBody();
    for (Past week : weeks) {
      NativeTableRow row = body.addRow();
      NativeTableHeaderCell name = row.addHeaderCell();
      name.getElement().setAttribute("scope", "row");
      name.setText(Weeks.of(words, week.firstWeek(), week.lastWeek()));
      row.addDataCell().setText(words.of("history.of-five", value(weeks.indexOf(week))));
    }
    NativeTable table = new NativeTable();
    table.addClassName("wm-table");
    table.add(header, body);
    return table;
  }
}
