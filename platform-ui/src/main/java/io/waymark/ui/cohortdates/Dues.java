package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CohortDates.CheckInDate;
import io.waymark.ui.client.CohortDates.Dates;
import io.waymark.ui.client.CohortDates.Kind;
import io.waymark.ui.client.CohortDates.MilestoneDate;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.session.Visit;

/** When milestones and the check-ins ahead are due, for somebody who is there from the start. */
final class Dues extends Composite<Div> {
  private final Visit visit;
  private final WhatIf whatIf;

  Dues(Visit visit, Dates dates, WhatIf whatIf) {
    this.visit = visit;
    this.whatIf = whatIf;
    UnorderedList milestones = list();
    dates.milestones().forEach(milestone -> milestones.add(item(milestone)));
    UnorderedList checkIns = list();
    dates.checkIns().stream()
        .filter(CheckInDate::mayMove)
        .forEach(checkIn -> checkIns.add(item(checkIn)));
    int ahead = checkIns.getComponentCount();
    getContent().addClassName("wm-stack-s");
    getContent()
        .add(
            new Fold(
                visit.words().count("dates.milestones", dates.milestones().size()), milestones));
    if (ahead > 0) {
      getContent().add(new Fold(visit.words().count("dates.check-ins", ahead), checkIns));
    }
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("wm-list", "wm-dates-list");
    return list;
  }

  private DueItem item(MilestoneDate milestone) {
    return new DueItem(
        visit,
        new DueItem.Due(
            milestone.name(), milestone.dueOn(), milestone.usualDueOn(), milestone.moved()),
        () -> whatIf.begin(Kind.MOVE_MILESTONE, milestone.key()));
  }

  private DueItem item(CheckInDate checkIn) {
    return new DueItem(
        visit,
        new DueItem.Due(
            visit.words().of("dates.check-in", checkIn.number()),
            checkIn.dueOn(),
            checkIn.usualDueOn(),
            checkIn.moved()),
        () -> whatIf.begin(Kind.MOVE_CHECK_IN, Integer.toString(checkIn.number())));
  }
}
