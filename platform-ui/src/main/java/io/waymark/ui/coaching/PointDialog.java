package io.waymark.ui.coaching;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;

/** Says a point of the agenda in other words. */
final class PointDialog extends Dialog {
  private final TextField text = new TextField();
  private final Consumer<String> save;

  /**
   * @param save takes the new words; a refusal is said on the page
   */
  PointDialog(Words words, String now, int longest, Consumer<String> save) {
    this.save = save;
    setHeaderTitle(words.of("coaching.point.edit.title"));
    text.setLabel(words.of("coaching.point"));
    text.setValue(now);
    text.setMaxLength(longest);
    text.setWidthFull();
    text.addKeyPressListener(Key.ENTER, press -> save());
    add(text);
    setWidth("min(480px,92vw)");
    Button done = new Button(words.of("coaching.point.edit.do"), click -> save());
    done.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), done);
  }

  private void save() {
    if (text.getValue().isBlank()) {
      text.focus();
      return;
    }
    close();
    save.accept(text.getValue().strip());
  }
}
