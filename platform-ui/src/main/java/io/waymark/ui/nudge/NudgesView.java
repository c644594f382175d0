package io.waymark.ui.nudge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.Nudges;
import io.waymark.ui.client.Role;
import io.waymark.ui.cohort.CohortWays;
import io.waymark.ui.cohort.EnrollingConfirmation;
import io.waymark.ui.cohort.Told;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.List;

/** Who stands out in a cohort, and what each would get; one or many are nudged at once. */
@Route(value = ":tenant/cohorts/:cohortId/nudges", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@Prototype
public final class NudgesView extends View implements BeforeEnterObserver {
  private final Nudges nudges;
  private final CohortPlans plans;
  private final Told told = new Told();
  private final ProblemNote problem = new ProblemNote();
  private List<NudgeRow> rows = List.of();
  private String cohortId = "";

  NudgesView(Visit visit, Nudges nudges, CohortPlans plans) {
    super(visit);
    this.nudges = nudges;
    this.plans = plans;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    cohortId = event.getRouteParameters().get("cohortId").orElseThrow();
    show("");
  }

  private void show(String done) {
    rows = nudges.list(cohortId).items().stream().map(nudge -> new NudgeRow(visit, nudge)).toList();
    removeAll();
    problem.clear();
    head(plans.read(cohortId).name(), text("nudge.heading"));
    add(new CohortWays(visit, cohortId, CohortWays.Place.NUDGES), told);
    add(rows.isEmpty() ? new Empty(text("nudge.none"), text("nudge.none.text")) : whoStandsOut());
    told.say(done);
  }

  private Block whoStandsOut() {
    UnorderedList list = new UnorderedList();
    list.addClassName("wm-rows");
    rows.forEach(list::add);
    Div body = new Div(new Paragraph(text("nudge.who.text")), problem, list);
    body.addClassName("wm-stack");
    Button nudge = new Button(text("nudge.do"), click -> ask());
    nudge.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    return Block.card(text("nudge.who")).with(body).footer(nudge);
  }

  private void ask() {
    List<String> chosen =
        rows.stream().filter(NudgeRow::isChosen).map(NudgeRow::membershipId).toList();
    if (chosen.isEmpty()) {
      problem.show(text("nudge.nobody"));
      return;
    }
    problem.clear();
    new EnrollingConfirmation(visit.words(), "nudge.send", chosen.size())
        .ask(() -> nudges.send(cohortId, new Nudges.Wanted(chosen)), this::show);
  }
}
