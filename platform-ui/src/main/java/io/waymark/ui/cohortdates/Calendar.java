package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.CohortDates.Strip;
import io.waymark.ui.client.CohortDates.Week;
import io.waymark.ui.parts.Hidden;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** A cohort's weeks in a strip: numbers, breaks, and where milestones are due. */
final class Calendar extends OrderedList {
  private final Visit visit;
  private final Words words;

  Calendar(Visit visit, Strip strip) {
    this.visit = visit;
    this.words = visit.words();
    addClassName("wm-year");
    getElement().setAttribute("aria-label", words.of("dates.calendar"));
    strip.calendar().forEach(week -> add(item(week)));
  }

  private ListItem item(Week week) {
    String number = week.week() == null ? words.of("dates.break") : Integer.toString(week.week());
    Span lead = new Span(number);
    lead.addClassName("wm-year-week");
    Span day = new Span(visit.times().shortDate(week.firstDay()));
    day.addClassNames("wm-small", "wm-quiet", "wm-num");
    ListItem item = new ListItem(lead, day);
    item.getElement().setAttribute("data-kind", week.week() == null ? "break" : "week");
    if (week.begun()) {
      item.addClassName("wm-year-begun");
    }
    item.setTitle(visit.times().span(week.firstDay(), week.lastDay()));
    if (!week.milestones().isEmpty()) {
      String due = words.of("dates.due-here", String.join(", ", week.milestones()));
      Span mark = new Span(new Hidden(due));
      mark.addClassName("wm-year-due");
      mark.setTitle(due);
      item.add(mark);
    }
    return item;
  }
}
