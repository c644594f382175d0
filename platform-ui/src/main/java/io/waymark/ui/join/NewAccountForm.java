package io.waymark.ui.join;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.Account.NewPasskey;
import io.waymark.ui.client.Account.PasskeyCreation;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Joining.NewAccount;
import io.waymark.ui.client.Joining.NewPasskeyAccount;
import io.waymark.ui.client.Joining.Preview;
import io.waymark.ui.parts.Form;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.parts.ZoneField;
import io.waymark.ui.session.PasskeyPrompt;
import io.waymark.ui.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Name, zone, password and, if wanted, a personal address of somebody who has no account yet. */
final class NewAccountForm extends Form {
  private static final int LEAST = 15;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ADDRESS = 254;

  private final Words words;
  private final String token;
  private final Beginning beginning;
  private final PasskeyPrompt prompt;
  private final ProblemNote problem = new ProblemNote();
  private final EmailField email = new EmailField();
  private final TextField name = new TextField();
  private final PasswordField password = new PasswordField();
  private final ComboBox<String> zone;
  private final EmailField personal = new EmailField();

  NewAccountForm(Visitor visitor, Preview invitation, String token, Beginning beginning) {
    this.words = visitor.words();
    this.prompt = visitor.prompt();
    this.token = token;
    this.beginning = beginning;
    this.zone = ZoneField.labelled(words.of("join.zone"), visitor.zone());
    describe(invitation);
    Button submit = new Button(words.of("join.do", invitation.organisation()), click -> submit());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.setWidthFull();
    submit.addClickShortcut(Key.ENTER).listenOn(name, password);
    Button passkey = new Button(words.of("join.passkey"), click -> askPasskey());
    passkey.setWidthFull();
    add(problem, email, name, zone, personal, password, submit);
    add(new Quiet(words.of("join.or")), passkey);
  }

  private void describe(Preview invitation) {
    email.setLabel(words.of("join.email"));
    email.setValue(invitation.email());
    email.setReadOnly(true);
    email.setAutocomplete(Autocomplete.USERNAME);
    email.setWidthFull();
    name.setLabel(words.of("join.name"));
    name.setValue(invitation.name());
    name.setMaxLength(LONGEST_NAME);
    name.setAutocomplete(Autocomplete.NAME);
    name.setManualValidation(true);
    name.setWidthFull();
    personal.setLabel(words.of("join.personal"));
    personal.setHelperText(words.of("join.personal.help"));
    personal.setAutocomplete(Autocomplete.EMAIL);
    personal.setManualValidation(true);
    personal.setMaxLength(LONGEST_ADDRESS);
    personal.setWidthFull();
    password.setLabel(words.of("join.password"));
    password.setHelperText(words.of("join.password.help"));
    password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    password.setManualValidation(true);
    password.setWidthFull();
    password
        .getElement()
        .executeJs(
            "this.i18n = Object.assign({}, this.i18n, {reveal: $0})",
            words.of("sign-in.password.show"));
  }

  private void submit() {
    Map<HasValidation, String> missing = missing();
    String typed = password.getValue();
    if (typed.codePointCount(0, typed.length()) < LEAST) {
      missing.put(password, words.of("join.password.short"));
    }
    if (!complain(missing)) {
      orRefuse(
          () ->
              beginning.withPassword(
                  new NewAccount(token, called(), typed, chosenZone(), reachedAt())));
    }
  }

  private void askPasskey() {
    if (!complain(missing())) {
      orRefuse(
          () -> {
            PasskeyCreation asked = beginning.ask();
            prompt.create(this, asked, made -> join(asked, made), this::sayWhyNot);
          });
    }
  }

  private void join(PasskeyCreation asked, NewPasskey made) {
    orRefuse(
        () ->
            beginning.withPasskey(
                new NewPasskeyAccount(
                    token,
                    called(),
                    chosenZone(),
                    reachedAt(),
                    asked.userHandle(),
                    words.of("account.passkeys.name.default"),
                    made.clientData(),
                    made.attestationObject())));
  }

  private void sayWhyNot(String error) {
    problem.show(words.of("join.passkey.cancelled"));
  }

  private Map<HasValidation, String> missing() {
    Map<HasValidation, String> missing = new LinkedHashMap<>();
    if (name.getValue().isBlank()) {
      missing.put(name, words.of("join.name.missing"));
    }
    if (zone.isEmpty()) {
      missing.put(zone, words.of("join.zone.missing"));
    }
    String address = reachedAt();
    if (address != null && !address.matches("[^@\\s]+@[^@\\s]+")) {
      missing.put(personal, words.of("join.personal.wrong"));
    }
    return missing;
  }

  private String called() {
    return name.getValue().strip();
  }

  private @Nullable String reachedAt() {
    return personal.getValue().isBlank() ? null : personal.getValue().strip();
  }

  private String chosenZone() {
    return Objects.requireNonNull(zone.getValue());
  }

  private void orRefuse(Runnable act) {
    try {
      act.run();
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private boolean complain(Map<HasValidation, String> complaints) {
    for (HasValidation field : List.of(name, password, zone, personal)) {
      String text = complaints.get(field);
      field.setInvalid(text != null);
      field.setErrorMessage(text == null ? "" : text);
    }
    if (complaints.isEmpty()) {
      problem.clear();
    } else {
      problem.show(words.of("join.incomplete"), List.copyOf(complaints.values()));
    }
    return !complaints.isEmpty();
  }

  private void refuse(ApiProblem refused) {
    String known = "join.problem." + refused.code();
    if (words.has(known)) {
      complain(Map.of(blamed(refused), words.of(known)));
    } else if (refused.code().startsWith("passkey")) {
      problem.show(words.of("join.passkey.cancelled"));
    } else if (!refused.errors().isEmpty()) {
      complain(Map.of(name, words.of("join.name.missing")));
    } else {
      problem.show(Trouble.say(words, refused));
    }
  }

  private HasValidation blamed(ApiProblem refused) {
    if (refused.code().startsWith("password")) {
      return password;
    }
    return refused.code().startsWith("personal_address") ? personal : zone;
  }
}
