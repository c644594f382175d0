package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CohortDates.Dates;
import io.waymark.ui.client.CohortDates.Kind;
import io.waymark.ui.client.CohortDates.MilestoneDate;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;

/** When each milestone is due for somebody who is there from the start. */
final class Milestones extends Composite<Div> {
  private final Visit visit;
  private final WhatIf whatIf;

  Milestones(Visit visit, Dates dates, WhatIf whatIf) {
    this.visit = visit;
    this.whatIf = whatIf;
    UnorderedList list = new UnorderedList();
    list.addClassNames("wm-list", "wm-dates-list");
    dates.milestones().forEach(milestone -> list.add(item(milestone)));
    getContent()
        .add(new Fold(visit.words().count("dates.milestones", dates.milestones().size()), list));
  }

  private ListItem item(MilestoneDate milestone) {
    Span said = new Span(milestone.name());
    said.add(" · " + visit.times().weekday(milestone.dueOn()));
    if (milestone.moved()) {
      said.add(" ");
      said.add(
          new Quiet(
              visit.words().of("dates.usually", visit.times().weekday(milestone.usualDueOn()))));
    }
    Button move = new Button(visit.words().of("dates.milestone.move"));
    move.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    move.setAriaLabel(visit.words().of("dates.milestone.move.spoken", milestone.name()));
    move.addClickListener(click -> whatIf.begin(Kind.MOVE_MILESTONE, milestone.key()));
    return new ListItem(new Mark(milestone.moved() ? State.LATE : State.NEXT), said, move);
  }
}
