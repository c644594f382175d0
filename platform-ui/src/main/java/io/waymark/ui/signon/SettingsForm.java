package io.waymark.ui.signon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.SignOn;
import io.waymark.ui.client.SignOn.Finding;
import io.waymark.ui.client.SignOn.JoiningRole;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything about the sign-on, saved at once; it can be tried before. */
final class SettingsForm extends Div {
  private final Words words;
  private final SignOn signOn;
  private final ProblemNote problem = new ProblemNote();
  private final DoneNote tried = new DoneNote();
  private final DoneNote saved = new DoneNote();
  private final TextField callback;
  private final TextField issuer;
  private final TextField client;
  private final PasswordField secret = new PasswordField();
  private final TextField domains;
  private final RadioButtonGroup<JoiningRole> role = new RadioButtonGroup<>();
  private final Checkbox enabled = new Checkbox();
  private String etag = "";

  SettingsForm(Words words, SignOn signOn, SignOn.Settings settings) {
    this.words = words;
    this.signOn = signOn;
    addClassName("wm-stack");
    callback = field("sign-on.callback", 500);
    callback.setReadOnly(true);
    issuer = field("sign-on.issuer", 400);
    client = field("sign-on.client-id", 200);
    domains = field("sign-on.domains", 2_000);
    describeOthers();
    add(problem, registration(), trust(), newcomers(), actions());
    show(settings);
  }

  private TextField field(String key, int longest) {
    TextField field = new TextField(words.of(key));
    field.setHelperText(words.of(key + ".help"));
    field.setAutocomplete(Autocomplete.OFF);
    field.setManualValidation(true);
    field.setMaxLength(longest);
    field.setWidthFull();
    return field;
  }

  private void describeOthers() {
    secret.setLabel(words.of("sign-on.secret"));
    secret.setAutocomplete(Autocomplete.NEW_PASSWORD);
    secret.setManualValidation(true);
    secret.setMaxLength(1_000);
    secret.setWidthFull();
    secret
        .getElement()
        .executeJs(
            "this.i18n = Object.assign({}, this.i18n, {reveal: $0})",
            words.of("sign-on.secret.reveal"));
    role.setLabel(words.of("sign-on.role"));
    role.setHelperText(words.of("sign-on.role.help"));
    role.setItems(JoiningRole.values());
    role.setItemLabelGenerator(each -> words.name("role", each));
    enabled.setLabel(words.of("sign-on.enabled"));
  }

  private Component registration() {
    return Block.flat(words.of("sign-on.first")).with(form(callback));
  }

  private Component trust() {
    Button look = new Button(words.of("sign-on.try"), click -> look());
    return Block.flat(words.of("sign-on.second")).with(form(issuer, client, secret, look, tried));
  }

  private Component newcomers() {
    return Block.flat(words.of("sign-on.third")).with(form(role, domains));
  }

  private Component actions() {
    Button save = new Button(words.of("sign-on.save"), click -> save());
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    Paragraph warning = new Paragraph(words.of("sign-on.enabled.help"));
    warning.addClassNames("wm-small", "wm-quiet");
    return Block.flat(words.of("sign-on.fourth")).with(form(enabled, warning, save, saved));
  }

  private static Div form(Component... parts) {
    Div form = new Div(parts);
    form.addClassName("wm-account-form");
    return form;
  }

  private void show(SignOn.Settings settings) {
    etag = settings.etag();
    callback.setValue(settings.callback());
    issuer.setValue(orEmpty(settings.issuer()));
    client.setValue(orEmpty(settings.client()));
    secret.clear();
    secret.setHelperText(
        words.of(settings.hasSecret() ? "sign-on.secret.kept" : "sign-on.secret.help"));
    domains.setValue(String.join(", ", settings.domains()));
    role.setValue(settings.joiningRole());
    enabled.setValue(settings.enabled());
  }

  private void look() {
    if (isIncomplete()) {
      return;
    }
    try {
      Finding finding =
          signOn
              .look(new SignOn.Tried(issuer.getValue().strip(), client.getValue().strip(), typed()))
              .finding();
      tell(finding);
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private void tell(Finding finding) {
    String said = words.name("sign-on.finding", finding);
    if (finding == Finding.FINE) {
      tried.show(said);
    } else {
      complain(Map.of(finding == Finding.WRONG_CLIENT ? client : issuer, said));
    }
  }

  private void save() {
    if (isIncomplete()) {
      return;
    }
    try {
      show(
          signOn.change(
              etag,
              new SignOn.Change(
                  issuer.getValue().strip(),
                  client.getValue().strip(),
                  typed(),
                  role.getValue(),
                  typedDomains(),
                  enabled.getValue())));
      saved.show(words.of(enabled.getValue() ? "sign-on.saved.on" : "sign-on.saved.off"));
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private boolean isIncomplete() {
    tried.clear();
    saved.clear();
    Map<HasValidation, String> missing = new LinkedHashMap<>();
    if (issuer.getValue().isBlank()) {
      missing.put(issuer, words.of("sign-on.issuer.missing"));
    }
    if (client.getValue().isBlank()) {
      missing.put(client, words.of("sign-on.client-id.missing"));
    }
    complain(missing);
    return !missing.isEmpty();
  }

  /** What is wrong with a field stands at the field and above the form. */
  private void complain(Map<? extends HasValidation, String> complaints) {
    for (HasValidation field : List.of(issuer, client, secret, domains)) {
      String said = complaints.get(field);
      field.setInvalid(said != null);
      field.setErrorMessage(said == null ? "" : said);
    }
    if (complaints.isEmpty()) {
      problem.clear();
    } else {
      problem.show(words.of("sign-on.incomplete"), List.copyOf(complaints.values()));
    }
  }

  private void refuse(ApiProblem refused) {
    switch (refused.code()) {
      case "sign_on.issuer" -> complain(Map.of(issuer, words.of("sign-on.finding.no_address")));
      case "sign_on.secret_needed" -> complain(Map.of(secret, words.of("sign-on.secret.needed")));
      case "sign_on.domain" -> complain(Map.of(domains, words.of("sign-on.domains.wrong")));
      case "sign_on.domain_of_others" ->
          complain(Map.of(domains, words.of("sign-on.domains.others")));
      case "precondition.stale", "sign_on.exists" -> problem.show(words.of("sign-on.stale"));
      default -> throw refused;
    }
  }

  private @Nullable String typed() {
    return secret.isEmpty() ? null : secret.getValue();
  }

  private List<String> typedDomains() {
    return Arrays.stream(domains.getValue().split("[,;\\s]+"))
        .filter(domain -> !domain.isEmpty())
        .toList();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
