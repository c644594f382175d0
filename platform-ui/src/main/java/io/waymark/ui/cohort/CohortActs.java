package io.waymark.ui.cohort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.CohortPlans.Plan;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.Locale;
import java.util.function.Consumer;

/** What can be made of a cohort now: each act asks first, and says what will happen. */
final class CohortActs extends Div {
  private final Visit visit;
  private final Words words;
  private final CohortPlans plans;
  private final Plan plan;
  private final Consumer<String> told;

  CohortActs(Visit visit, CohortPlans plans, Plan plan, Consumer<String> told) {
    this.visit = visit;
    this.words = visit.words();
    this.plans = plans;
    this.plan = plan;
    this.told = told;
    addClassName("wm-actions");
    add(way("plan.program", visit.path("programs", plan.programId())));
    if (plan.status() == CohortStatus.DRAFT || plan.status() == CohortStatus.ENROLLING) {
      add(way("plan.edit", visit.path("cohorts", plan.id(), "edit")));
    }
    add(
        way(
            "plan.again",
            visit.path("cohorts", "new") + "?" + NewCohortView.FROM + "=" + plan.id()));
    plan.allowed().forEach(next -> add(button(next)));
  }

  private Component way(String key, String address) {
    return new Anchor("/" + address, words.of(key));
  }

  private Button button(CohortStatus next) {
    String key = "plan.become." + next.name().toLowerCase(Locale.ROOT);
    return new Button(words.of(key + ".do"), click -> ask(key, next));
  }

  private void ask(String key, CohortStatus next) {
    new EnrollingConfirmation(
            words,
            key,
            plan.name(),
            visit.times().date(plan.startsOn()),
            plan.active(),
            plan.waiting() + plan.applied())
        .ask(() -> plans.change(plan.id(), new CohortPlans.Status(next)), told);
  }
}
