package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.waymark.ui.client.OwnData;
import io.waymark.ui.parts.Block;

/** Says what erasing takes and what stays, and leads to it. */
final class ErasePart extends Part {
  ErasePart(Desk desk, OwnData data, String email) {
    super(desk);
    Button erase =
        new Button(
            words().of("account.erase.open"), click -> new EraseDialog(desk, data, email).open());
    erase.addThemeVariants(ButtonVariant.ERROR);
    add(
        Block.flat(words().of("account.erase"))
            .with(
                quiet(words().of("account.erase.takes")),
                quiet(words().of("account.erase.stays")),
                quiet(words().of("account.erase.final")),
                erase));
  }
}
