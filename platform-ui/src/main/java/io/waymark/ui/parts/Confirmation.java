package io.waymark.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.text.Words;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something happens that is felt. The words of its key are {@code .title}, {@code
 * .text} (a paragraph a line), {@code .do}; where it tells what was done, {@code .done}; and {@code
 * .keep}, where "cancel" could be misread.
 */
public class Confirmation extends Dialog {
  protected final Words words;
  private final String key;
  private final Object[] about;
  private final ProblemNote problem = new ProblemNote();

  /**
   * @param about of whom or what it asks; the words may hold it
   */
  public Confirmation(Words words, String key, Object... about) {
    this.words = words;
    this.key = key;
    this.about = about;
    setHeaderTitle(words.of(key + ".title", about));
    Div body = new Div(problem);
    body.addClassName("wm-stack-s");
    Arrays.stream(words.of(key + ".text", about).split("\n"))
        .forEach(line -> body.add(new Paragraph(line)));
    add(body);
    setMaxWidth("min(480px,92vw)");
  }

  /**
   * Opens it.
   *
   * @param act what to do when it is confirmed; a refusal is said here
   */
  public final void ask(Runnable act) {
    open(() -> perform(act));
  }

  /**
   * Opens it.
   *
   * @param act what to do when it is confirmed
   * @param told takes what was done, in words; the screen is to be read anew
   */
  public final void ask(Runnable act, Consumer<String> told) {
    open(() -> perform(act, told));
  }

  private void open(Runnable confirmed) {
    Button yes = new Button(words.of(key + ".do", about), click -> confirmed.run());
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    String keep = words.has(key + ".keep") ? key + ".keep" : "app.cancel";
    getFooter().add(new Button(words.of(keep), click -> close()), yes);
    open();
  }

  private void perform(Runnable act) {
    try {
      act.run();
    } catch (ApiProblem refused) {
      stay(say(refused));
      return;
    }
    close();
  }

  private void perform(Runnable act, Consumer<String> told) {
    String said;
    try {
      act.run();
      said = done();
    } catch (ApiProblem refused) {
      said = instead(refused);
    }
    if (said != null) {
      close();
      told.accept(said);
    }
  }

  /** What was done, in words. */
  protected final String done() {
    return words.of(key + ".done", about);
  }

  /**
   * What is told when the API refuses; null to stay open and say why.
   *
   * @param refused by the API
   */
  protected @Nullable String instead(ApiProblem refused) {
    return stay(say(refused));
  }

  /** Why the API refused, in words. */
  protected String say(ApiProblem refused) {
    return Trouble.say(words, refused);
  }

  /** Says why, and stays open. */
  protected final @Nullable String stay(String why) {
    problem.show(why);
    return null;
  }
}
