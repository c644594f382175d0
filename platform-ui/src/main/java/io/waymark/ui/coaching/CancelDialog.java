package io.waymark.ui.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.text.Words;

/** Asks before a session is called off. */
final class CancelDialog extends Dialog {
  CancelDialog(Words words, Runnable cancel) {
    setHeaderTitle(words.of("coaching.cancel.title"));
    setMaxWidth("min(480px,92vw)");
    add(new Paragraph(words.of("coaching.cancel.text")));
    Button yes =
        new Button(
            words.of("coaching.cancel.do"),
            click -> {
              close();
              cancel.run();
            });
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("coaching.cancel.keep"), click -> close()), yes);
  }
}
