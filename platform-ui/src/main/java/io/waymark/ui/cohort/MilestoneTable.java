package io.waymark.ui.cohort;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** The funnel's figures as a table. */
final class MilestoneTable extends Div {
  MilestoneTable(Words words, List<Cohorts.Milestone> milestones) {
    addClassName("wm-scroll");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", words.of("cohort.milestones"));
    NativeTable table = new NativeTable();
    table.addClassNames("wm-table", "wm-counts");
    NativeTableRow head = table.getHead().addRow();
    Stream.of("milestone", "accepted", "with-mentor", "in-progress", "not-started")
        .forEach(name -> head.add(header(words.of("cohort." + name), "col")));
    milestones.forEach(milestone -> row(table.getBody().addRow(), milestone));
    add(table);
  }

  private static void row(NativeTableRow row, Cohorts.Milestone milestone) {
    row.add(header(milestone.name(), "row"));
    Stream.of(
            milestone.accepted(),
            milestone.waiting(),
            milestone.inProgress(),
            milestone.notStarted())
        .forEach(people -> row.addDataCell().setText(people.toString()));
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
