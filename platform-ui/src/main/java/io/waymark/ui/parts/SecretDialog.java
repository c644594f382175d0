package io.waymark.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.text.Words;

/** Something secret that is shown this once: to be copied, and kept elsewhere. */
public final class SecretDialog extends Dialog {
  private final DoneNote done = new DoneNote();

  /**
   * @param title what it is
   * @param text where to put it
   * @param closed what follows when it is gone from the screen
   */
  public SecretDialog(Words words, String title, String text, String secret, Runnable closed) {
    setHeaderTitle(title);
    setMaxWidth("min(520px,92vw)");
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    Code shown = new Code(secret);
    shown.addClassName("wm-secret");
    Button copy = new Button(words.of("secret.copy"), click -> copy(words, secret));
    Div actions = new Div(copy);
    actions.addClassName("wm-actions");
    Div body = new Div(Focus.able(new Paragraph(text)), shown, actions, done);
    body.addClassName("wm-stack-s");
    add(body);
    Button kept = new Button(words.of("secret.kept"), click -> close());
    kept.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(kept);
    addOpenedChangeListener(
        change -> {
          if (!change.isOpened()) {
            closed.run();
          }
        });
  }

  private void copy(Words words, String secret) {
    getElement().executeJs("navigator.clipboard.writeText($0)", secret);
    done.show(words.of("secret.copied"));
  }
}
