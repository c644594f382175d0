package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CohortDates;
import io.waymark.ui.client.CohortDates.Dates;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.Role;
import io.waymark.ui.cohort.CohortWays;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** The dates of one cohort. */
@Route(value = ":tenant/cohorts/:cohortId/dates", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/dates.css")
@Prototype
public final class DatesView extends View implements BeforeEnterObserver {
  private final CohortDates dates;
  private final DateRequests requests;

  DatesView(Visit visit, CohortDates dates, DateRequests requests) {
    super(visit);
    this.dates = dates;
    this.requests = requests;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get("cohortId").orElseThrow());
  }

  private DoneNote show(String cohortId) {
    removeAll();
    Dates shown = dates.read(cohortId);
    head(
        text("dates.eyebrow", shown.name(), shown.trackName(), shown.strip().trackVersion()),
        text("dates.title"));
    DoneNote done = new DoneNote();
    add(new CohortWays(visit, cohortId, CohortWays.Place.DATES), done);
    add(new Requests(visit, requests, cohortId, said -> show(cohortId).show(said)));
    add(
        Block.flat(text("dates.calendar"))
            .with(new Calendar(visit, shown.strip()), new Legend(visit)));
    if (shown.mayChange()) {
      WhatIf whatIf = new WhatIf(visit, dates, shown, said -> show(cohortId).show(said));
      add(whatIf, new Breaks(visit, shown.breaks(), whatIf), new Dues(visit, shown, whatIf));
      add(new History(visit, shown.changes(), whatIf));
    } else {
      add(new History(visit, shown.changes(), null));
    }
    return done;
  }
}
