package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;

/** A part of the page, and how it takes a refusal. */
abstract class Part extends Div {
  protected final Desk desk;
  protected final ProblemNote problem = new ProblemNote();

  Part(Desk desk) {
    this.desk = desk;
  }

  /**
   * Changes something, or says why not. A sign-in that is too old for it leads to a new one.
   *
   * @return whether it was changed
   */
  protected final boolean tries(Runnable change) {
    problem.clear();
    try {
      change.run();
      return true;
    } catch (ApiProblem refused) {
      say(refused);
      return false;
    }
  }

  private void say(ApiProblem refused) {
    String known = "account.problem." + refused.code();
    if (refused.is("session.too_old")) {
      new SignInAgain(desk.visit(), desk.signIns(), "account").open();
    } else if (desk.words().has(known)) {
      problem.show(desk.words().of(known));
    } else {
      throw refused;
    }
  }

  protected final Words words() {
    return desk.words();
  }

  protected final Paragraph quiet(String text) {
    Paragraph line = new Paragraph(text);
    line.addClassNames("wm-small", "wm-quiet");
    return line;
  }

  protected final Button small(String text, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.SMALL);
    return button;
  }
}
