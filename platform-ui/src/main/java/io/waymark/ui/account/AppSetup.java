package io.waymark.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.Account;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;

/** The secret as a picture and as text, and the field for the first code. */
final class AppSetup extends Div {
  private static final String GROUPS_OF_FOUR = "(.{4})(?!$)";

  private final Paragraph first;

  AppSetup(Words words, Account.AppSecret secret, Consumer<String> confirm, Runnable cancel) {
    addClassName("wm-app-setup");
    first = Focus.able(new Paragraph(words.of("account.app.scan")));
    Code typed = new Code(secret.secret().replaceAll(GROUPS_OF_FOUR, "$1 "));
    TextField code = new TextField(words.of("sign-in.code"));
    code.setHelperText(words.of("sign-in.code.help"));
    code.getElement().setProperty("autocomplete", "one-time-code");
    code.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
    Button submit =
        new Button(words.of("account.app.confirm"), click -> confirm.accept(code.getValue()));
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.addClickShortcut(Key.ENTER).listenOn(code);
    Button stop = new Button(words.of("app.cancel"), click -> cancel.run());
    Div actions = new Div(submit, stop);
    actions.addClassName("wm-actions");
    Div text = new Div(first, new Paragraph(words.of("account.app.type")), typed, code, actions);
    text.addClassName("wm-stack-s");
    add(QrCode.of(secret.uri(), words.of("account.app.picture")), text);
  }

  /** Where reading begins. */
  Component first() {
    return first;
  }
}
