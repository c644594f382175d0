package io.waymark.ui.outline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.text.Words;

/**
 * Asks before something is done for good. The words of its key are {@code .title}, {@code .text}
 * and {@code .do}.
 */
public final class Asking extends Dialog {
  public Asking(Words words, String key, Runnable act, Object... about) {
    setHeaderTitle(words.of(key + ".title", about));
    add(new Paragraph(words.of(key + ".text", about)));
    setMaxWidth("min(480px,92vw)");
    Button yes =
        new Button(
            words.of(key + ".do", about),
            click -> {
              close();
              act.run();
            });
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    yes.setDisableOnClick(true);
    getFooter().add(new Button(words.of("outline.cancel"), click -> close()), yes);
  }
}
