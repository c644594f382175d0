package io.waymark.ui.cohort;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** One cohort: people by weeks, how far they are, and whose answer is due. */
@Route(value = ":tenant/cohorts/:cohortId", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/cohort.css")
@Prototype
public final class CohortView extends View implements BeforeEnterObserver {
  static final String COHORT = "cohortId";

  private final Cohorts cohorts;
  private final CohortPlans plans;

  CohortView(Visit visit, Cohorts cohorts, CohortPlans plans) {
    super(visit);
    this.cohorts = cohorts;
    this.plans = plans;
    addClassName("wm-wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    String id = event.getRouteParameters().get(COHORT).orElseThrow();
    show(cohorts.grid(id), plans.read(id), "");
  }

  private void reload(String id, String told) {
    removeAll();
    show(cohorts.grid(id), plans.read(id), told);
  }

  private void show(Cohorts.Grid grid, CohortPlans.Plan plan, String told) {
    Cohorts.Cohort cohort = grid.cohort();
    head(text("cohort.eyebrow", cohort.trackName(), cohort.trackVersion()), cohort.name())
        .with(CohortCard.status(visit.words(), cohort.status()));
    add(new CohortWays(visit, cohort.id(), CohortWays.Place.OVERVIEW));
    add(new CohortActs(visit, plans, plan, done -> reload(cohort.id(), done)));
    Told note = new Told();
    add(note);
    note.say(told);
    add(new CohortFigures(visit, grid));
    if (grid.people().isEmpty()) {
      add(
          new Empty(
              text("cohort.empty"),
              text("cohort.empty.text"),
              new Anchor("/" + visit.path("cohorts", cohort.id(), "people"), text("cohort.fill"))));
      return;
    }
    Aside aside =
        new Aside(new MilestoneFunnel(visit, grid.milestones()), new OverdueFeedback(visit, grid));
    aside.addClassName("wm-stack");
    aside.getElement().setAttribute("aria-label", text("cohort.aside"));
    Div columns = new Div(new PeopleByWeek(visit, grid), aside);
    columns.addClassNames("wm-cols", "wm-cohort-cols");
    add(columns);
  }
}
