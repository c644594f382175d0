package io.waymark.ui.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.Account.Passkey;
import io.waymark.ui.text.Words;
import java.util.function.BiConsumer;

/** Asks for another name for a passkey. */
final class NameDialog extends Dialog {
  private static final int LONGEST = 60;

  NameDialog(Desk desk, Passkey passkey, BiConsumer<Passkey, String> rename) {
    Words words = desk.words();
    setHeaderTitle(words.of("account.rename.dialog"));
    TextField name = new TextField(words.of("account.passkeys.name"));
    name.setMaxLength(LONGEST);
    name.setValue(passkey.name());
    name.setWidthFull();
    add(name);
    Button save =
        new Button(
            words.of("account.rename.save"),
            click -> {
              if (!name.getValue().isBlank()) {
                close();
                rename.accept(passkey, name.getValue());
              }
            });
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    save.addClickShortcut(Key.ENTER).listenOn(name);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), save);
    name.focus();
  }
}
