package io.waymark.ui.cohort;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.CohortPlans.Plan;
import io.waymark.ui.client.CohortPlans.Wanted;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.ArrayList;
import java.util.List;

/** Changes a cohort that does not run yet. */
@Route(value = ":tenant/cohorts/:cohortId/edit", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@Prototype
public final class EditCohortView extends View implements BeforeEnterObserver {
  private final CohortPlans plans;
  private final ProblemNote problem = new ProblemNote();

  EditCohortView(Visit visit, CohortPlans plans) {
    super(visit);
    this.plans = plans;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Plan plan = plans.read(event.getRouteParameters().get(CohortView.COHORT).orElseThrow());
    head(plan.name(), text("plan.editing"));
    CohortForm form =
        new CohortForm(
            visit,
            plans.tracks().items().stream()
                .filter(version -> version.programId().equals(plan.programId()))
                .toList());
    form.show(
        new Wanted(
            plan.trackVersionId(), plan.name(), plan.startsOn(), plan.zone(), plan.capacity()));
    if (plan.status() != CohortStatus.DRAFT) {
      form.fixTrack();
    }
    Button save = new Button(text("plan.save"), click -> save(form, plan));
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    add(problem, Block.card(text("plan.card")).with(form).footer(save));
  }

  private void save(CohortForm form, Plan plan) {
    List<String> complaints = new ArrayList<>();
    Wanted wanted = form.read(complaints).orElse(null);
    if (wanted == null) {
      problem.show(text("plan.incomplete"), complaints);
      return;
    }
    try {
      plans.edit(plan.id(), plan.etag(), wanted);
      getUI().ifPresent(ui -> ui.navigate(visit.path("cohorts", plan.id())));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(visit.words(), "enrolling", refused));
    }
  }
}
