package io.waymark.ui.recover;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Recovery;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.shell.Doorstep;

/** Asks for a link to a new password. */
@Route(ForgotPasswordView.ADDRESS)
@Prototype
public final class ForgotPasswordView extends Doorstep {
  /** Where it is, for whoever leads here. */
  public static final String ADDRESS = "forgot-password";

  private final Recovery recovery;
  private final ProblemNote problem = new ProblemNote();
  private final EmailField email = new EmailField();

  ForgotPasswordView(Recovery recovery) {
    super("recover.forgot");
    this.recovery = recovery;
    email.setLabel(words.of("sign-in.email"));
    email.setAutocomplete(Autocomplete.USERNAME);
    email.setManualValidation(true);
    email.setWidthFull();
    Button submit = new Button(words.of("recover.forgot.submit"), click -> ask());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.setWidthFull();
    submit.addClickShortcut(Key.ENTER).listenOn(email);
    Div form = new Div(problem, email, submit);
    form.addClassName("wm-form");
    show("recover.forgot", form, toSignIn());
    email.focus();
  }

  private void ask() {
    String typed = email.getValue().strip();
    email.setInvalid(!typed.matches("[^@\\s]+@[^@\\s]+"));
    if (email.isInvalid()) {
      email.setErrorMessage(words.of("sign-in.email.missing"));
      return;
    }
    try {
      recovery.ask(new Recovery.Address(typed));
      show("recover.asked", toSignIn());
    } catch (ApiProblem refused) {
      problem.show(words.of(refused.status() == 429 ? "trouble.busy" : "sign-in.down"));
    }
  }
}
