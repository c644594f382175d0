package io.waymark.ui.cohort;

import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.WeekKind;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * People by weeks as one piece of HTML: thousands of cells that never change by themselves would be
 * thousands of components to keep. Every word in it is set as text, so nobody's name can become
 * markup.
 */
final class WeeksTable {
  private final Visit visit;
  private final Words words;
  private final Cohorts.Grid grid;
  private final int columns;

  WeeksTable(Visit visit, Cohorts.Grid grid, int columns) {
    this.visit = visit;
    this.words = visit.words();
    this.grid = grid;
    this.columns = columns;
  }

  String html() {
    Element table = new Element("table").addClass("wm-weeks");
    table.appendElement("caption").addClass("wm-hidden").text(words.of("cohort.grid"));
    head(table.appendElement("thead").appendElement("tr"));
    Element body = table.appendElement("tbody");
    grid.people().forEach(person -> row(body.appendElement("tr"), person));
    return table.outerHtml();
  }

  private void head(Element row) {
    column(row).text(words.count("cohorts.people", grid.people().size()));
    grid.weeks().stream().limit(columns).forEach(week -> head(row, week));
    column(row).addClass("wm-text").text(words.of("cohort.stands"));
  }

  private void head(Element row, Cohorts.Week week) {
    Element head = column(row).attr("title", visit.times().span(week.firstDay(), week.lastDay()));
    if (week.kind() == WeekKind.BREAK) {
      hidden(head, words.of("cohort.break"));
      head.appendElement("span").attr("aria-hidden", "true").text("‖");
    } else {
      hidden(head, words.of("cohort.week-word"));
      head.appendText(number(week));
    }
    if (week.current()) {
      head.addClass("wm-current").attr("aria-current", "date");
    }
  }

  /** Weeks past the last one have no number; they are there for those who paused. */
  static String number(Cohorts.Week week) {
    return week.week() == null ? "+" : week.week().toString();
  }

  private void row(Element row, Cohorts.Person person) {
    Element name = row.appendElement("th").attr("scope", "row");
    Element who = name.appendElement("span").addClass("wm-who");
    Face.html(who, person.name());
    who.appendElement("a")
        .attr("href", "/" + visit.path("enrolments", person.enrolmentId()))
        .text(person.name());
    List<@Nullable WeekState> cells = person.cells();
    for (int i = 0; i < columns; i++) {
      cell(row.appendElement("td"), grid.weeks().get(i), i < cells.size() ? cells.get(i) : null);
    }
    standing(row.appendElement("td").addClass("wm-text"), Standing.of(visit, person));
  }

  private void cell(Element cell, Cohorts.Week week, @Nullable WeekState state) {
    if (week.current()) {
      cell.addClass("wm-current");
    }
    if (week.kind() == WeekKind.BREAK) {
      cell.addClass("wm-break");
      return;
    }
    if (state == null || state == WeekState.NONE) {
      return;
    }
    String word = words.name("state", state);
    cell.attr("data-state", State.of(state).css()).attr("title", word);
    mark(cell);
    hidden(cell, word);
  }

  private static void standing(Element cell, Standing standing) {
    State state = standing.state();
    Element line = cell.appendElement("span").addClass("wm-standing");
    if (state != null) {
      mark(line).attr("data-state", state.css());
    }
    line.appendElement("span").text(standing.text()).attr("title", standing.exact());
  }

  private static Element column(Element row) {
    return row.appendElement("th").attr("scope", "col");
  }

  private static Element mark(Element parent) {
    return parent.appendElement("span").addClass("wm-mark").attr("aria-hidden", "true");
  }

  private static void hidden(Element parent, String text) {
    parent.appendElement("span").addClass("wm-hidden").text(text + " ");
  }
}
