package io.waymark.ui.member;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Invitations;
import io.waymark.ui.client.ProblemBody;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Language;
import io.waymark.ui.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Asks whom to invite, as what, and in which language the letter shall be. */
final class InviteDialog extends Dialog {
  private static final int LONGEST = 120;

  private final Words words;
  private final Invitations invitations;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();
  private final EmailField email = new EmailField();
  private final TextField name = new TextField();
  private final TextField title = new TextField();
  private final RoleChoice roles;
  private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();

  InviteDialog(Visit visit, Invitations invitations, Consumer<String> told) {
    this.words = visit.words();
    this.invitations = invitations;
    this.told = told;
    this.roles = new RoleChoice(visit, List.of(Role.PARTICIPANT));
    setHeaderTitle(words.of("invite.title"));
    describeFields();
    language.setValue(Language.of(Locale.of(visit.me().brand().language())));
    Div body = new Div(problem, email, name, title, roles, language);
    body.addClassName("wm-form");
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button send = new Button(words.of("invite.do"), click -> send());
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), send);
    email.focus();
  }

  private void describeFields() {
    email.setLabel(words.of("invite.email"));
    email.setManualValidation(true);
    email.setAutocomplete(Autocomplete.OFF);
    name.setLabel(words.of("invite.name"));
    name.setManualValidation(true);
    title.setLabel(words.of("invite.job"));
    title.setHelperText(words.of("invite.job.help"));
    for (TextField field : List.of(name, title)) {
      field.setMaxLength(LONGEST);
      field.setAutocomplete(Autocomplete.OFF);
      field.setWidthFull();
    }
    email.setWidthFull();
    language.setLabel(words.of("invite.language"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(Language::ownName);
  }

  private void send() {
    Map<HasValidation, String> missing = missing();
    if (complain(missing)) {
      return;
    }
    problem.clear();
    try {
      invitations.invite(
          new Invitations.Invite(
              email.getValue().strip(),
              name.getValue().strip(),
              title.getValue().isBlank() ? null : title.getValue().strip(),
              roles.roles(),
              language.getValue().tag()));
    } catch (ApiProblem refused) {
      refuse(refused);
      return;
    }
    close();
    told.accept(words.of("invite.done", name.getValue().strip()));
  }

  private Map<HasValidation, String> missing() {
    Map<HasValidation, String> missing = new LinkedHashMap<>();
    if (!email.getValue().strip().matches("[^@\\s]+@[^@\\s]+")) {
      missing.put(email, words.of("invite.email.missing"));
    }
    if (name.getValue().isBlank()) {
      missing.put(name, words.of("invite.name.missing"));
    }
    if (roles.isEmpty()) {
      missing.put(roles, words.of("member.roles.none"));
    }
    return missing;
  }

  private boolean complain(Map<HasValidation, String> complaints) {
    for (HasValidation field : List.of(email, name, roles)) {
      String text = complaints.get(field);
      field.setInvalid(text != null);
      field.setErrorMessage(text == null ? "" : text);
    }
    if (!complaints.isEmpty()) {
      problem.show(words.of("invite.incomplete"), List.copyOf(complaints.values()));
    }
    return !complaints.isEmpty();
  }

  /** What the API says about a field stands at the field. */
  private void refuse(ApiProblem refused) {
    Map<HasValidation, String> complaints = new LinkedHashMap<>();
    String said = Trouble.say(words, "member", refused);
    if (refused.code().endsWith(".exists")) {
      complaints.put(email, said);
    } else if (refused.code().startsWith("member.")) {
      complaints.put(roles, said);
    } else {
      refused.errors().forEach(error -> blame(error, complaints));
    }
    if (!complain(complaints)) {
      problem.show(said);
    }
  }

  private void blame(ProblemBody.FieldError error, Map<HasValidation, String> complaints) {
    switch (String.valueOf(error.pointer())) {
      case "/email" -> complaints.put(email, words.of("invite.email.missing"));
      case "/name" -> complaints.put(name, words.of("invite.name.missing"));
      default -> complaints.put(roles, words.of("member.roles.none"));
    }
  }
}
