package io.waymark.ui.cohort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Meter;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.text.Words;

/** One cohort in the list: how far it is, and how it goes. */
final class CohortCard extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Cohorts.Cohort cohort;

  CohortCard(Visit visit, Cohorts.Cohort cohort) {
    this.visit = visit;
    this.words = visit.words();
    this.cohort = cohort;
    addClassNames("wm-card", "wm-cohort");
    add(new Header(new H2(link()), status(words, cohort.status())));
    add(line(new Quiet(cohort.trackName()), new Quiet(dates())));
    add(progress(), health());
  }

  static Chip status(Words words, CohortStatus status) {
    State look =
        switch (status) {
          case RUNNING -> State.OPEN;
          case COMPLETED, ARCHIVED -> State.DONE;
          case CANCELLED -> State.ABSENT;
          case DRAFT, ENROLLING -> State.NEXT;
        };
    return new Chip(look, words.name("cohort-status", status));
  }

  private RouterLink link() {
    RouteParameters to =
        new RouteParameters(
            new RouteParam(Frame.TENANT, visit.tenant()),
            new RouteParam(CohortView.COHORT, cohort.id()));
    RouterLink link = new RouterLink(cohort.name(), CohortView.class, to);
    link.addClassName("wm-cover");
    return link;
  }

  private String dates() {
    return visit.times().span(cohort.startsOn(), cohort.endsOn());
  }

  private Component progress() {
    Integer week = cohort.week();
    boolean over =
        cohort.status() == CohortStatus.COMPLETED || cohort.status() == CohortStatus.ARCHIVED;
    double reached = over ? cohort.weeks() : week == null ? 0 : week;
    Div progress = new Div(line(new Span(where(over)), new Quiet(people())));
    progress.add(new Meter(reached, cohort.weeks()));
    progress.addClassName("wm-stack-s");
    return progress;
  }

  private String where(boolean over) {
    Integer week = cohort.week();
    if (week != null) {
      return words.of("cohorts.week", week, cohort.weeks());
    }
    if (over) {
      return words.count("cohorts.weeks-walked", cohort.weeks());
    }
    return cohort.startsOn().isAfter(visit.times().today())
        ? words.of("cohorts.starts", visit.times().near(cohort.startsOn()))
        : words.of("cohorts.break");
  }

  private String people() {
    Integer capacity = cohort.capacity();
    return capacity == null
        ? words.count("cohorts.people", cohort.people())
        : words.count("cohorts.people-places", cohort.people(), capacity);
  }

  private Component health() {
    Div health = new Div();
    health.addClassName("wm-actions");
    Cohorts.Share share = cohort.onTimeShare();
    if (share != null && share.of() > 0) {
      health.add(new Quiet(words.of("cohorts.on-time", share.onTime(), share.of())));
    }
    if (cohort.atRisk() > 0) {
      health.add(new Chip(State.RISK, words.count("cohorts.at-risk", cohort.atRisk())));
    }
    if (cohort.overdueReplies() > 0) {
      health.add(new Chip(State.OVERDUE, words.count("cohorts.overdue", cohort.overdueReplies())));
    }
    return health;
  }

  private static Paragraph line(Component... parts) {
    Paragraph line = new Paragraph(parts);
    line.addClassName("wm-ends");
    return line;
  }
}
