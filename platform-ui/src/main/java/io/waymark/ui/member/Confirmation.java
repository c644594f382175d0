package io.waymark.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Asks before something is done, and says what will happen. The words of its key are {@code
 * .title}, {@code .text} with a paragraph for each line, {@code .do} and {@code .done}.
 */
final class Confirmation extends Dialog {
  private final Words words;
  private final String key;
  private final String name;
  private final ProblemNote problem = new ProblemNote();

  /**
   * @param key of the words
   * @param name of whom it is about
   */
  Confirmation(Words words, String key, String name) {
    this.words = words;
    this.key = key;
    this.name = name;
    setHeaderTitle(words.of(key + ".title"));
    Div body = new Div(problem);
    body.addClassName("wm-stack-s");
    Arrays.stream(words.of(key + ".text", name).split("\n"))
        .forEach(line -> body.add(new Paragraph(line)));
    add(body);
    setMaxWidth("min(480px,92vw)");
  }

  /**
   * Opens it.
   *
   * @param act what to do when it is confirmed
   * @param told takes what was done, or why nothing was, in words; the screen is to be read anew
   */
  void ask(Runnable act, Consumer<String> told) {
    Button yes = new Button(words.of(key + ".do"), click -> perform(act, told));
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("member.cancel"), click -> close()), yes);
    open();
  }

  private void perform(Runnable act, Consumer<String> told) {
    try {
      act.run();
    } catch (ApiProblem refused) {
      if (!Refusals.isOutdated(refused)) {
        problem.show(Refusals.say(words, refused));
        return;
      }
      close();
      told.accept(words.of("member.outdated", name));
      return;
    }
    close();
    told.accept(words.of(key + ".done", name));
  }
}
