package io.waymark.ui.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Programs;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;

/** Asks what a program is to be called from now on. */
final class RenameDialog extends Dialog {
  private static final int LONGEST_NAME = 120;

  private final Words words;
  private final Programs programs;
  private final Programs.WithCohorts read;
  private final Runnable renamed;
  private final ProblemNote problem = new ProblemNote();
  private final TextField name = new TextField();

  RenameDialog(Words words, Programs programs, Programs.WithCohorts read, Runnable renamed) {
    this.words = words;
    this.programs = programs;
    this.read = read;
    this.renamed = renamed;
    setHeaderTitle(words.of("offer.rename.title"));
    setMaxWidth("min(480px,92vw)");
    name.setLabel(words.of("offer.name"));
    name.setHelperText(words.of("offer.rename.help"));
    name.setMaxLength(LONGEST_NAME);
    name.setManualValidation(true);
    name.setValue(read.program().name());
    name.setWidthFull();
    name.focus();
    Div body = new Div(problem, name);
    body.addClassName("wm-form");
    add(body);
    Button rename = new Button(words.of("offer.rename.do"), click -> rename());
    rename.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), rename);
  }

  private void rename() {
    boolean blank = name.getValue().isBlank();
    name.setInvalid(blank);
    name.setErrorMessage(blank ? words.of("outline.name.missing") : "");
    if (blank) {
      return;
    }
    try {
      programs.rename(
          read.program().programId(), read.etag(), new Programs.Name(name.getValue().strip()));
      close();
      renamed.run();
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "enrolling", refused));
    }
  }
}
