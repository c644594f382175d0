package io.waymark.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Applications;
import io.waymark.ui.client.Applications.Application;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.CohortPlans.Plan;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Role;
import io.waymark.ui.cohort.CohortWays;
import io.waymark.ui.cohort.EnrollingConfirmation;
import io.waymark.ui.cohort.Told;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.List;
import java.util.Locale;

/** Applications for a cohort by where they stand, and the answers to them. */
@Route(value = ":tenant/cohorts/:cohortId/applications", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/enrolling.css")
@Prototype
public final class BoardView extends View implements BeforeEnterObserver {
  private static final List<EnrolmentStatus> COLUMNS =
      List.of(
          EnrolmentStatus.APPLIED,
          EnrolmentStatus.WAITLISTED,
          EnrolmentStatus.ACCEPTED,
          EnrolmentStatus.DECLINED);

  private final Applications applications;
  private final CohortPlans plans;
  private final Told told = new Told();
  private String cohortId = "";

  BoardView(Visit visit, Applications applications, CohortPlans plans) {
    super(visit);
    this.applications = applications;
    this.plans = plans;
    addClassName("wm-wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    cohortId = event.getRouteParameters().get("cohortId").orElseThrow();
    show("");
  }

  private void show(String done) {
    removeAll();
    Plan plan = plans.read(cohortId);
    List<Application> all = applications.list(cohortId).items();
    Anchor page =
        new Anchor("/" + visit.path("programs", plan.programId(), "page"), text("board.page"));
    Div beside = new Div(new Quiet(places(plan)), page);
    beside.addClassName("wm-actions");
    head(plan.name(), text("board.title")).with(beside);
    add(new CohortWays(visit, cohortId, CohortWays.Place.APPLICATIONS), told);
    if (all.isEmpty()) {
      add(new Empty(text("board.empty"), text("board.empty.text")));
    } else {
      add(board(all));
    }
    told.say(done);
  }

  private String places(Plan plan) {
    return plan.capacity() == null
        ? visit.words().count("board.taken", plan.taken())
        : text("cohorts.people-of", plan.taken(), plan.capacity());
  }

  private Component board(List<Application> all) {
    Div board = new Div();
    board.addClassName("wm-board");
    for (EnrolmentStatus column : COLUMNS) {
      List<Application> here = all.stream().filter(one -> column(one.status()) == column).toList();
      UnorderedList cards = new UnorderedList();
      here.forEach(one -> cards.add(new ApplicationCard(visit, one, this::ask)));
      Block block =
          Block.flat(text("board.column." + column.name().toLowerCase(Locale.ROOT)))
              .aside(new Quiet(Integer.toString(here.size())));
      board.add(here.isEmpty() ? block.with(new Quiet(text("board.none"))) : block.with(cards));
    }
    return board;
  }

  /** Who withdrew stands with those who were declined: it is over. */
  private static EnrolmentStatus column(EnrolmentStatus status) {
    return status == EnrolmentStatus.WITHDRAWN ? EnrolmentStatus.DECLINED : status;
  }

  private void ask(Application application, EnrolmentStatus next) {
    String key = "board.become." + next.name().toLowerCase(Locale.ROOT);
    new EnrollingConfirmation(visit.words(), key, application.name())
        .ask(
            () -> applications.decide(application.applicationId(), new Applications.Decision(next)),
            this::show);
  }
}
