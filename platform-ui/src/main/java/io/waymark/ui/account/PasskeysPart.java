package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.Account.Passkey;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import java.util.List;

/** The passkeys: one more, another name, one less. */
final class PasskeysPart extends Part {
  private static final int LONGEST_NAME = 60;

  private final TextField name = new TextField();

  PasskeysPart(Desk desk, List<Passkey> passkeys) {
    super(desk);
    UnorderedList list = new UnorderedList();
    list.addClassNames("wm-list", "wm-account-list");
    passkeys.forEach(passkey -> list.add(item(passkey)));
    list.setVisible(!passkeys.isEmpty());
    name.setLabel(words().of("account.passkeys.name"));
    name.setMaxLength(LONGEST_NAME);
    name.setPlaceholder(words().of("account.passkeys.name.example"));
    Button add = new Button(words().of("account.passkeys.add"), click -> ask());
    Div form = new Div(name, add);
    form.addClassName("wm-account-line");
    add(
        Block.flat(words().of("account.passkeys"))
            .with(quiet(words().of("account.passkeys.text")), problem, list, form));
  }

  private ListItem item(Passkey passkey) {
    Div facts = new Div(new Quiet(words().of("account.added") + " "));
    facts.addClassNames("wm-small", "wm-quiet");
    facts.add(When.ago(desk.visit().times(), passkey.addedAt()));
    if (passkey.lastUsedAt() != null) {
      facts.add(new Quiet(" · " + words().of("account.used") + " "));
      facts.add(When.ago(desk.visit().times(), passkey.lastUsedAt()));
    }
    Div what = new Div(new Span(passkey.name()), facts);
    Button rename =
        button("account.rename", passkey, () -> new NameDialog(desk, passkey, this::rename).open());
    Button remove = button("account.remove", passkey, () -> remove(passkey));
    return new ListItem(what, rename, remove);
  }

  private Button button(String key, Passkey passkey, Runnable action) {
    Button button = small(words().of(key), action);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(words().of(key + ".spoken", passkey.name()));
    return button;
  }

  private void ask() {
    tries(
        () ->
            desk.prompt().create(this, desk.account().askNewPasskey(), this::add, this::sayWhyNot));
  }

  private void add(Account.NewPasskey made) {
    String called =
        name.getValue().isBlank() ? words().of("account.passkeys.name.default") : name.getValue();
    var named = new Account.NewPasskey(called, made.clientData(), made.attestationObject());
    if (tries(() -> desk.account().addPasskey(named))) {
      new Completion(desk).run();
    }
  }

  private void sayWhyNot(String error) {
    boolean known = error.equals("InvalidStateError");
    problem.show(words().of(known ? "account.passkeys.known" : "account.passkeys.cancelled"));
  }

  private void rename(Passkey passkey, String changed) {
    if (tries(() -> desk.account().renamePasskey(passkey.id(), new Account.PasskeyName(changed)))) {
      desk.changed().run();
    }
  }

  private void remove(Passkey passkey) {
    if (tries(() -> desk.account().removePasskey(passkey.id()))) {
      desk.changed().run();
    }
  }
}
