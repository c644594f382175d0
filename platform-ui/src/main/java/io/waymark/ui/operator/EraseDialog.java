package io.waymark.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Installation.Announcement;
import io.waymark.ui.client.Installation.Tenant;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import java.util.Arrays;
import java.util.function.Consumer;

/** Says what an erasure takes, and asks for the organisation's name before notice is given. */
final class EraseDialog extends Dialog {
  private final Words words;
  private final Installation installation;
  private final Tenant tenant;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();
  private final TextField name = new TextField();

  EraseDialog(Words words, Installation installation, Tenant tenant, Consumer<String> told) {
    this.words = words;
    this.installation = installation;
    this.tenant = tenant;
    this.told = told;
    setHeaderTitle(words.of("operator.erase.title", tenant.name()));
    name.setLabel(words.of("operator.erase.name", tenant.name()));
    name.setManualValidation(true);
    name.setAutocomplete(Autocomplete.OFF);
    name.setWidthFull();
    Div body = new Div(problem);
    body.addClassName("wm-form");
    Arrays.stream(words.of("operator.erase.text", tenant.name()).split("\n"))
        .forEach(line -> body.add(new Paragraph(line)));
    body.add(name);
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button announce = new Button(words.of("operator.erase.do"), click -> announce());
    announce.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), announce);
  }

  private void announce() {
    problem.clear();
    String typed = name.getValue().strip();
    if (!typed.equals(tenant.name())) {
      complain();
      return;
    }
    try {
      installation.announceErasure(tenant.slug(), new Announcement(typed));
    } catch (ApiProblem refused) {
      refuse(refused);
      return;
    }
    close();
    told.accept(words.of("operator.erase.done", tenant.name()));
  }

  private void complain() {
    name.setInvalid(true);
    name.setErrorMessage(words.of("operator.erase.wrong"));
    name.focus();
  }

  private void refuse(ApiProblem refused) {
    if (refused.is("tenant.name_differs")) {
      complain();
    } else {
      problem.show(Trouble.say(words, refused));
    }
  }
}
