package io.waymark.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.TenantChoice;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;

/** Which organisation to enter, for somebody who belongs to several. */
final class TenantForm extends Div {
  private final Words words;
  private final Consumer<String> enter;
  private final ProblemNote problem = new ProblemNote();
  private final RadioButtonGroup<TenantChoice> tenants = new RadioButtonGroup<>();

  TenantForm(Words words, List<TenantChoice> choices, Consumer<String> enter, Runnable startOver) {
    this.words = words;
    this.enter = enter;
    addClassName("wm-form");
    tenants.setLabel(words.of("sign-in.tenant"));
    tenants.setItems(choices);
    tenants.setItemLabelGenerator(TenantChoice::name);
    tenants.setValue(choices.getFirst());
    Button submit = new Button(words.of("sign-in.enter"), click -> submit());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.setWidthFull();
    submit.addClickShortcut(Key.ENTER).listenOn(tenants);
    Button other = new Button(words.of("sign-in.start-over"), click -> startOver.run());
    other.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    add(problem, tenants, submit, other);
    tenants.getElement().callJsFunction("focus");
  }

  private void submit() {
    try {
      enter.accept(tenants.getValue().slug());
    } catch (ApiProblem refused) {
      problem.show(Refusals.say(words, refused));
    }
  }
}
