package io.waymark.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.Form;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** E-mail and password, with what is wrong beside each and in a summary. */
final class CredentialsForm extends Form {
  private final Words words;
  private final Consumer<Credentials> enter;
  private final ProblemNote problem = new ProblemNote();
  private final EmailField email = new EmailField();
  private final PasswordField password = new PasswordField();

  CredentialsForm(Words words, Consumer<Credentials> enter) {
    this.words = words;
    this.enter = enter;
    email.setLabel(words.of("sign-in.email"));
    email.setAutocomplete(Autocomplete.USERNAME);
    email.setManualValidation(true);
    email.setWidthFull();
    password.setLabel(words.of("sign-in.password"));
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    password.setManualValidation(true);
    password.setWidthFull();
    password
        .getElement()
        .executeJs(
            "this.i18n = Object.assign({}, this.i18n, {reveal: $0})",
            words.of("sign-in.password.show"));
    Button submit = new Button(words.of("sign-in.submit"), click -> submit());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.setWidthFull();
    submit.addClickShortcut(Key.ENTER).listenOn(this);
    add(problem, email, password, submit);
    email.focus();
  }

  private void submit() {
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      problem.show(words.of("sign-in.incomplete"), missing);
      return;
    }
    problem.clear();
    try {
      enter.accept(new Credentials(email.getValue().strip(), password.getValue()));
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    boolean address = email.getValue().strip().matches("[^@\\s]+@[^@\\s]+");
    email.setInvalid(!address);
    if (!address) {
      email.setErrorMessage(words.of("sign-in.email.missing"));
      missing.add(words.of("sign-in.email.missing"));
    }
    password.setInvalid(password.isEmpty());
    if (password.isEmpty()) {
      password.setErrorMessage(words.of("sign-in.password.missing"));
      missing.add(words.of("sign-in.password.missing"));
    }
    return missing;
  }

  /** Says what went wrong with something that is not of this form. */
  void refuse(String sentence) {
    problem.show(sentence);
  }

  /** Which of the two is wrong stays unsaid, on purpose. */
  private void refuse(ApiProblem refused) {
    if (refused.is("session.credentials")) {
      email.setInvalid(true);
      email.setErrorMessage("");
      password.setInvalid(true);
      password.setErrorMessage(words.of("sign-in.credentials.beside"));
    }
    problem.show(Refusals.say(words, refused));
  }
}
