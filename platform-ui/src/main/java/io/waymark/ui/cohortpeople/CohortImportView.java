package io.waymark.ui.cohortpeople;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortPeople;
import io.waymark.ui.client.CohortPeople.Import;
import io.waymark.ui.client.CohortPeople.Result;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.Role;
import io.waymark.ui.cohort.CohortWays;
import io.waymark.ui.memberimport.FileChoice;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.RowFates;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.Base64;

/** A file is chosen, each row's fate is shown, and one button then enrols and invites. */
@Route(value = ":tenant/cohorts/:cohortId/people/import", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@Prototype
public final class CohortImportView extends View implements BeforeEnterObserver {
  private final CohortPeople people;
  private final CohortPlans plans;
  private final ProblemNote trouble = new ProblemNote();
  private final Div result = new Div();
  private String cohortId = "";

  CohortImportView(Visit visit, CohortPeople people, CohortPlans plans) {
    super(visit);
    this.people = people;
    this.plans = plans;
    result.addClassName("wm-stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    cohortId = event.getRouteParameters().get("cohortId").orElseThrow();
    removeAll();
    head(plans.read(cohortId).name(), text("roll.file"));
    add(new CohortWays(visit, cohortId, CohortWays.Place.PEOPLE), trouble, choice(), result);
  }

  private Block choice() {
    return Block.card(text("import.file"))
        .with(
            new Paragraph(text("roll.file.columns")),
            new Paragraph(text("roll.file.members")),
            new FileChoice(visit.words(), this::read, trouble::show));
  }

  void read(byte[] file) {
    run(Base64.getEncoder().encodeToString(file), false);
  }

  private void run(String file, boolean apply) {
    trouble.clear();
    result.removeAll();
    try {
      show(file, people.run(cohortId, new Import(file, apply)));
    } catch (ApiProblem problem) {
      String known = "import.problem." + problem.code();
      trouble.show(
          visit.words().has(known)
              ? text(known)
              : Trouble.say(visit.words(), "enrolling", problem));
    }
  }

  private void show(String file, Result read) {
    if (read.applied()) {
      DoneNote done = Focus.able(new DoneNote());
      done.show(text("roll.file.done", read.enrolled(), read.invited(), read.waitlisted()));
      result.add(
          done,
          new Anchor("/" + visit.path("cohorts", cohortId, "people"), text("roll.file.back")));
      Focus.on(done);
      return;
    }
    Block fates = Block.flat(visit.words().count("import.read", read.rows().size()));
    Paragraph verdict = new Paragraph(verdict(read));
    verdict.getElement().setAttribute("role", "status");
    result.add(fates.with(verdict));
    if (read.refused() == 0 && news(read) > 0) {
      Button go = new Button(text("roll.file.do"), click -> run(file, true));
      go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
      go.setDisableOnClick(true);
      fates.with(go);
    }
    fates.with(
        new RowFates(
            visit.words(),
            read.rows().stream().map(row -> Fates.shown(visit.words(), row)).toList()));
  }

  private String verdict(Result read) {
    if (read.refused() > 0) {
      return visit.words().count("import.refused", read.refused());
    }
    return news(read) == 0
        ? text("roll.file.nobody")
        : text("roll.file.ready", read.enrolled(), read.invited(), read.waitlisted());
  }

  private static int news(Result read) {
    return read.enrolled() + read.invited() + read.waitlisted();
  }
}
