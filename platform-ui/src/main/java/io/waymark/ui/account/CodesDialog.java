package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.text.Words;
import java.util.List;

/** Recovery codes, shown this once: to be copied, printed, or written down. */
final class CodesDialog extends Dialog {
  private final DoneNote done = new DoneNote();

  CodesDialog(Desk desk, List<String> codes) {
    Words words = desk.words();
    setHeaderTitle(words.of("account.codes.dialog"));
    setMaxWidth("460px");
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    OrderedList list = new OrderedList();
    codes.forEach(code -> list.add(new ListItem(code)));
    list.addClassName("wm-codes");
    Button copy =
        new Button(
            words.of("account.codes.copy"),
            click -> {
              getElement().executeJs("navigator.clipboard.writeText($0)", String.join("\n", codes));
              done.show(words.of("account.codes.copied"));
            });
    Button print =
        new Button(
            words.of("account.codes.print"),
            click ->
                getElement()
                    .executeJs(
                        "window.waymark.print($0, $1.split(' '))",
                        words.of("account.codes.paper"),
                        String.join(" ", codes)));
    Div actions = new Div(copy, print);
    actions.addClassName("wm-actions");
    Div body = new Div(new Paragraph(words.of("account.codes.dialog.text")), list, actions, done);
    body.addClassName("wm-stack-s");
    add(body);
    Button close = new Button(words.of("account.codes.kept"), click -> close());
    close.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(close);
    addOpenedChangeListener(
        change -> {
          if (!change.isOpened()) {
            desk.changed().run();
          }
        });
  }
}
