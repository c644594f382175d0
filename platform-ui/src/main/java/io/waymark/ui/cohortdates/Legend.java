package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.session.Visit;

/** What the shapes of the calendar mean. */
final class Legend extends Paragraph {
  Legend(Visit visit) {
    addClassNames("wm-small", "wm-quiet", "wm-year-key");
    Span mark = new Span();
    mark.addClassName("wm-year-due");
    mark.getElement().setAttribute("aria-hidden", "true");
    add(mark, new Span(visit.words().of("dates.calendar.key")));
  }
}
