package io.waymark.ui.cohort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import java.util.Arrays;

/**
 * Asks before something is done, and says what will happen. The words of its key are {@code
 * .title}, {@code .text} with a paragraph for each line, and {@code .do}.
 */
public final class Confirmation extends Dialog {
  private final Words words;
  private final ProblemNote problem = new ProblemNote();
  private final Button yes;

  /**
   * @param key of the words
   * @param act what to do when it is confirmed; a refusal is said here
   * @param arguments of the words
   */
  public Confirmation(Words words, String key, Runnable act, Object... arguments) {
    this.words = words;
    setHeaderTitle(words.of(key + ".title", arguments));
    Div body = new Div(problem);
    body.addClassName("wm-stack-s");
    Arrays.stream(words.of(key + ".text", arguments).split("\n"))
        .forEach(line -> body.add(new Paragraph(line)));
    add(body);
    setMaxWidth("min(480px,92vw)");
    yes = new Button(words.of(key + ".do", arguments), click -> perform(act));
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("plan.cancel"), click -> close()), yes);
  }

  /** Adds something to choose between the text and the buttons. */
  public Confirmation with(Component... more) {
    Div part = new Div(more);
    part.addClassName("wm-stack-s");
    add(part);
    return this;
  }

  private void perform(Runnable act) {
    try {
      act.run();
    } catch (ApiProblem refused) {
      problem.show(say(words, refused));
      return;
    }
    close();
  }

  /** Why something cannot be done with a cohort or the people in it. */
  public static String say(Words words, ApiProblem refused) {
    String known = "enrolling.problem." + refused.code();
    return words.has(known) ? words.of(known) : Trouble.say(words, refused);
  }
}
