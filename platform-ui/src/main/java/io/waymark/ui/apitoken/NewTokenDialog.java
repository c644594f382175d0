package io.waymark.ui.apitoken;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.account.SignInAgain;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.ApiTokens;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks what a new token is for, what it may do, and for how long. */
final class NewTokenDialog extends Dialog {
  private static final int LONGEST = 60;
  private static final List<Integer> DAYS = List.of(30, 90, 365);

  private final Visit visit;
  private final Words words;
  private final ApiTokens tokens;
  private final SignIns signIns;
  private final Consumer<ApiTokens.Made> made;
  private final ProblemNote problem = new ProblemNote();
  private final TextField name = new TextField();
  private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
  private final RadioButtonGroup<Integer> days = new RadioButtonGroup<>();

  NewTokenDialog(Visit visit, ApiTokens tokens, SignIns signIns, Consumer<ApiTokens.Made> made) {
    this.visit = visit;
    this.words = visit.words();
    this.tokens = tokens;
    this.signIns = signIns;
    this.made = made;
    setHeaderTitle(words.of("api-token.new"));
    setMaxWidth("min(480px,92vw)");
    describeFields();
    Div body = new Div(problem, name, roles, days);
    body.addClassName("wm-form");
    add(body);
    Button make = new Button(words.of("api-token.make"), click -> make());
    make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), make);
    name.focus();
  }

  private void describeFields() {
    name.setLabel(words.of("api-token.name"));
    name.setHelperText(words.of("api-token.name.help"));
    name.setManualValidation(true);
    name.setMaxLength(LONGEST);
    name.setAutocomplete(Autocomplete.OFF);
    name.setWidthFull();
    roles.setLabel(words.of("api-token.roles"));
    roles.setHelperText(words.of("api-token.roles.help"));
    roles.setManualValidation(true);
    roles.setItems(visit.me().roles());
    roles.setItemLabelGenerator(role -> words.name("role", role));
    if (visit.me().roles().size() == 1) {
      roles.setValue(Set.copyOf(visit.me().roles()));
    }
    days.setLabel(words.of("api-token.days"));
    days.setItems(DAYS);
    days.setItemLabelGenerator(number -> words.count("api-token.days.choice", number));
    days.setValue(DAYS.get(1));
  }

  private void make() {
    List<String> missing = new ArrayList<>();
    require(name, !name.getValue().isBlank(), "api-token.name.missing", missing);
    require(roles, !roles.isEmpty(), "api-token.roles.missing", missing);
    if (!missing.isEmpty()) {
      problem.show(words.of("api-token.incomplete"), missing);
      return;
    }
    problem.clear();
    var wanted =
        new ApiTokens.Wanted(
            name.getValue().strip(), roles.getValue().stream().sorted().toList(), days.getValue());
    try {
      ApiTokens.Made token = tokens.make(wanted);
      close();
      made.accept(token);
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private void require(
      HasValidationProperties field, boolean filled, String complaint, List<String> missing) {
    field.setInvalid(!filled);
    field.setErrorMessage(filled ? "" : words.of(complaint));
    if (!filled) {
      missing.add(words.of(complaint));
    }
  }

  private void refuse(ApiProblem refused) {
    if (refused.is("session.too_old")) {
      close();
      new SignInAgain(visit, signIns, ApiTokensView.PATH).open();
    } else {
      problem.show(Trouble.say(words, "api-token", refused));
    }
  }
}
