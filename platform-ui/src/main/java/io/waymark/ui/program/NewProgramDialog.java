package io.waymark.ui.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Programs;
import io.waymark.ui.outline.Naming;
import io.waymark.ui.session.Visit;

/** Asks what a new program is called. */
final class NewProgramDialog extends Dialog {
  private final Visit visit;
  private final Programs programs;
  private final Naming naming;

  NewProgramDialog(Visit visit, Programs programs) {
    this.visit = visit;
    this.programs = programs;
    this.naming = new Naming(visit.words(), "offer.name", "offer.slug.help");
    setHeaderTitle(visit.words().of("offer.new"));
    setMaxWidth("min(480px,92vw)");
    add(naming);
    Button make = new Button(visit.words().of("offer.make"), click -> make());
    make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(visit.words().of("app.cancel"), click -> close()), make);
  }

  private void make() {
    if (!naming.isComplete()) {
      return;
    }
    try {
      Programs.WithCohorts made =
          programs.create(new Programs.NewProgram(naming.name(), naming.slug()));
      close();
      ProgramsView.open(visit, made.program().programId());
    } catch (ApiProblem problem) {
      naming.refuse(problem);
    }
  }
}
