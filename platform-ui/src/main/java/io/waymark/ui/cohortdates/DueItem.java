package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import java.time.LocalDate;

/** When something is due, when it usually is, and the way to another day. */
final class DueItem extends ListItem {

  /** What it is called, and its days. */
  record Due(String name, LocalDate on, LocalDate usuallyOn, boolean moved) {}

  DueItem(Visit visit, Due due, Runnable move) {
    Span said = new Span(due.name());
    said.add(" · " + visit.times().weekday(due.on()));
    if (due.moved()) {
      said.add(" ");
      said.add(
          new Quiet(visit.words().of("dates.usually", visit.times().weekday(due.usuallyOn()))));
    }
    Button other = new Button(visit.words().of("dates.milestone.move"));
    other.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    other.setAriaLabel(visit.words().of("dates.milestone.move.spoken", due.name()));
    other.addClickListener(click -> move.run());
    add(new Mark(due.moved() ? State.LATE : State.NEXT), said, other);
  }
}
