package io.waymark.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.FactorKind;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import java.util.List;

/** Asks for what an account wants beside its password: a code, a passkey, or a recovery code. */
final class SecondStepForm extends Div {
  private final Words words;
  private final Actions actions;
  private final ProblemNote problem = new ProblemNote();
  private final TextField code = new TextField();
  private final Button other = new Button();
  private boolean recovering;

  /** What the form sets in motion. */
  interface Actions {
    /**
     * @throws ApiProblem when the code is not right
     */
    void code(String typed);

    /**
     * @throws ApiProblem when the code is not right
     */
    void recoveryCode(String typed);

    void passkey();

    void startOver();
  }

  SecondStepForm(Words words, List<FactorKind> factors, Actions actions) {
    this.words = words;
    this.actions = actions;
    addClassName("wm-form");
    code.setManualValidation(true);
    code.setWidthFull();
    Button submit = new Button(words.of("sign-in.code.submit"), click -> submit());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.setWidthFull();
    submit.addClickShortcut(Key.ENTER).listenOn(code);
    Button passkey = new Button(words.of("sign-in.passkey"), click -> actions.passkey());
    passkey.setWidthFull();
    other.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    other.addClickListener(click -> ask(!recovering));
    Button startOver = new Button(words.of("sign-in.start-over"), click -> actions.startOver());
    startOver.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    add(problem, code, submit);
    if (factors.contains(FactorKind.PASSKEY)) {
      add(passkey);
    }
    add(other, startOver);
    other.setVisible(factors.contains(FactorKind.TOTP));
    ask(!factors.contains(FactorKind.TOTP));
  }

  /** Whoever has no app may still have written recovery codes down. */
  private void ask(boolean recovery) {
    recovering = recovery;
    problem.clear();
    code.clear();
    code.setInvalid(false);
    code.setLabel(words.of(recovery ? "sign-in.recovery" : "sign-in.code"));
    code.setHelperText(words.of(recovery ? "sign-in.recovery.help" : "sign-in.code.help"));
    code.getElement().setProperty("autocomplete", recovery ? "off" : "one-time-code");
    code.getElement().executeJs("this.inputElement.inputMode = $0", recovery ? "text" : "numeric");
    other.setText(words.of(recovery ? "sign-in.code.instead" : "sign-in.recovery.instead"));
    Focus.on(code);
  }

  /** Says what went wrong with something that is not of this form. */
  void refuse(String sentence) {
    problem.show(sentence);
  }

  private void submit() {
    problem.clear();
    if (code.getValue().isBlank()) {
      refuseCode(words.of("sign-in.code.missing"));
      return;
    }
    try {
      if (recovering) {
        actions.recoveryCode(code.getValue().strip());
      } else {
        actions.code(code.getValue().strip());
      }
    } catch (ApiProblem refused) {
      refuseCode(Refusals.say(words, refused));
    }
  }

  private void refuseCode(String sentence) {
    code.setInvalid(true);
    problem.show(sentence);
  }
}
