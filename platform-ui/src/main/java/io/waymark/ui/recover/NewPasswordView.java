package io.waymark.ui.recover;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Recovery;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.shell.Doorstep;

/** Sets a new password by the link of a letter. */
@Route("reset-password/:token")
@Prototype
public final class NewPasswordView extends Doorstep implements BeforeEnterObserver {
  private final Recovery recovery;
  private final ProblemNote problem = new ProblemNote();
  private final PasswordField password = new PasswordField();
  private String token = "";

  NewPasswordView(Recovery recovery) {
    super("recover.new");
    this.recovery = recovery;
    password.setLabel(words.of("join.password"));
    password.setHelperText(words.of("join.password.help"));
    password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    password.setManualValidation(true);
    password.setMaxLength(200);
    password.setWidthFull();
    password
        .getElement()
        .executeJs(
            "this.i18n = Object.assign({}, this.i18n, {reveal: $0})",
            words.of("sign-in.password.show"));
    Button submit = new Button(words.of("recover.new.submit"), click -> set());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.setWidthFull();
    submit.addClickShortcut(Key.ENTER).listenOn(password);
    Div form = new Div(problem, password, submit);
    form.addClassName("wm-form");
    show("recover.new", form, toSignIn());
    password.focus();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
  }

  /** What is wrong with the link takes the page; the rest is said in the form. */
  private void set() {
    if (password.isEmpty()) {
      refuse(words.of("sign-in.password.missing"));
      return;
    }
    try {
      recovery.reset(new Recovery.NewPassword(token, password.getValue()));
      show("recover.done", toSignIn());
    } catch (ApiProblem refused) {
      if (refused.is("password_reset.link")) {
        show("recover.old", link("forgot-password", "recover.old.again"));
      } else {
        String known = "join.problem." + refused.code();
        refuse(words.of(words.has(known) ? known : "sign-in.down"));
      }
    }
  }

  private void refuse(String sentence) {
    password.setInvalid(true);
    problem.show(sentence);
  }
}
