package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.PairingBoard.Pairing;
import io.waymark.ui.client.PairingBoard.Person;
import io.waymark.ui.text.Words;

/** Asks before a pairing ends, and says what ends with it. */
final class EndDialog extends Dialog {
  EndDialog(Desk desk, Person person, Pairing pairing) {
    Words words = desk.words();
    setHeaderTitle(words.of("pairing.end.title"));
    setMaxWidth("min(480px,92vw)");
    add(new Paragraph(words.of("pairing.end.text", pairing.name(), person.name())));
    Button yes =
        new Button(
            words.of("pairing.end.do"),
            click -> {
              desk.pairings().end(pairing.pairingId());
              close();
              desk.told().accept(words.of("pairing.ended", person.name(), pairing.name()));
            });
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("member.cancel"), click -> close()), yes);
  }
}
