package io.waymark.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;

/**
 * Asks before a whole organisation is touched. The words of its key are {@code .title}, {@code
 * .text}, {@code .do} and {@code .done}.
 */
final class Confirmation extends Dialog {
  private final Words words;
  private final String key;
  private final String name;
  private final ProblemNote problem = new ProblemNote();

  /**
   * @param name of the organisation
   */
  Confirmation(Words words, String key, String name) {
    this.words = words;
    this.key = key;
    this.name = name;
    setHeaderTitle(words.of(key + ".title", name));
    Div body = new Div(problem, new Paragraph(words.of(key + ".text", name)));
    body.addClassName("wm-stack-s");
    add(body);
    setMaxWidth("min(480px,92vw)");
  }

  /**
   * Opens it.
   *
   * @param told takes what was done, in words; the screen is to be read anew
   */
  void ask(Runnable act, Consumer<String> told) {
    Button yes = new Button(words.of(key + ".do"), click -> perform(act, told));
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("operator.cancel"), click -> close()), yes);
    open();
  }

  private void perform(Runnable act, Consumer<String> told) {
    try {
      act.run();
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, refused));
      return;
    }
    close();
    told.accept(words.of(key + ".done", name));
  }
}
