package io.waymark.ui.operator;

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
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.TenantKind;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Language;
import io.waymark.ui.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks for a new organisation, and for the person who shall own it. */
final class NewDialog extends Dialog {
  private static final int LONGEST = 120;
  private static final int LONGEST_SLUG = 40;

  private final Words words;
  private final Installation installation;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();
  private final TextField name = new TextField();
  private final TextField slug = new TextField();
  private final RadioButtonGroup<TenantKind> kind = new RadioButtonGroup<>();
  private final TextField owner = new TextField();
  private final EmailField email = new EmailField();
  private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();

  NewDialog(Visit visit, Installation installation, Consumer<String> told) {
    this.words = visit.words();
    this.installation = installation;
    this.told = told;
    setHeaderTitle(words.of("operator.new"));
    describeFields();
    describeChoices();
    Div body = new Div(problem, name, slug, kind, owner, email, language);
    body.addClassName("wm-form");
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button create = new Button(words.of("operator.new.do"), click -> create());
    create.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), create);
    name.focus();
  }

  private void describeFields() {
    slug.setHelperText(words.of("operator.new.slug.help"));
    email.setManualValidation(true);
    email.setLabel(words.of("operator.new.email"));
    email.setAutocomplete(Autocomplete.OFF);
    email.setWidthFull();
    name.setLabel(words.of("operator.new.name"));
    slug.setLabel(words.of("operator.new.slug"));
    owner.setLabel(words.of("operator.new.owner"));
    for (TextField field : List.of(name, slug, owner)) {
      field.setManualValidation(true);
      field.setMaxLength(field == slug ? LONGEST_SLUG : LONGEST);
      field.setAutocomplete(Autocomplete.OFF);
      field.setWidthFull();
    }
  }

  private void describeChoices() {
    kind.setLabel(words.of("operator.new.kind"));
    kind.setItems(TenantKind.EMPLOYER, TenantKind.COACH);
    kind.setItemLabelGenerator(each -> words.name("operator.kind", each));
    kind.setValue(TenantKind.EMPLOYER);
    language.setLabel(words.of("operator.new.language"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(Language::ownName);
    language.setValue(words.language());
  }

  private void create() {
    if (complain(missing())) {
      return;
    }
    problem.clear();
    try {
      installation.create(wanted());
    } catch (ApiProblem refused) {
      refuse(refused);
      return;
    }
    close();
    told.accept(words.of("operator.new.done", name.getValue().strip(), owner.getValue().strip()));
  }

  private Installation.NewTenant wanted() {
    return new Installation.NewTenant(
        slug.getValue().strip(),
        name.getValue().strip(),
        kind.getValue().name(),
        email.getValue().strip(),
        owner.getValue().strip(),
        language.getValue().tag());
  }

  private Map<HasValidation, String> missing() {
    Map<HasValidation, String> missing = new LinkedHashMap<>();
    if (name.getValue().isBlank()) {
      missing.put(name, words.of("operator.new.name.missing"));
    }
    if (!slug.getValue().strip().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      missing.put(slug, words.of("operator.new.slug.wrong"));
    }
    if (owner.getValue().isBlank()) {
      missing.put(owner, words.of("operator.new.owner.missing"));
    }
    if (!email.getValue().strip().matches("[^@\\s]+@[^@\\s]+")) {
      missing.put(email, words.of("operator.new.email.missing"));
    }
    return missing;
  }

  private boolean complain(Map<HasValidation, String> complaints) {
    for (HasValidation field : List.of(name, slug, owner, email)) {
      String text = complaints.get(field);
      field.setInvalid(text != null);
      field.setErrorMessage(text == null ? "" : text);
    }
    if (!complaints.isEmpty()) {
      problem.show(words.of("operator.new.incomplete"), List.copyOf(complaints.values()));
    }
    return !complaints.isEmpty();
  }

  private void refuse(ApiProblem refused) {
    if (refused.code().equals("tenant.slug_taken")) {
      complain(Map.of(slug, words.of("operator.new.slug.taken")));
    } else if (refused.errors().stream().anyMatch(e -> "/firstOwnerEmail".equals(e.pointer()))) {
      complain(Map.of(email, words.of("operator.new.email.missing")));
    } else {
      problem.show(Trouble.say(words, refused));
    }
  }
}
