package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.waymark.ui.client.Account;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.Form;

/** Changes the password, or chooses the first one of whoever came with a passkey. */
final class PasswordPart extends Part {
  private final PasswordField present;
  private final PasswordField next;
  private final Paragraph none;
  private final Button save = new Button();
  private final DoneNote done = new DoneNote();
  private boolean chosen;

  PasswordPart(Desk desk) {
    super(desk);
    present = field("account.password.present", Autocomplete.CURRENT_PASSWORD);
    next = field("account.password.next", Autocomplete.NEW_PASSWORD);
    next.setHelperText(words().of("account.password.help"));
    none = quiet(words().of("account.password.none"));
    save.addClickListener(click -> save());
    Form form = new Form(problem, done, none, present, next, save);
    form.setClassName("wm-account-form");
    add(Block.flat(words().of("account.password")).with(form));
    show(desk.account().password().chosen());
  }

  private void show(boolean isChosen) {
    chosen = isChosen;
    none.setVisible(!chosen);
    present.setVisible(chosen);
    save.setText(words().of(chosen ? "account.password.change" : "account.password.choose"));
  }

  private PasswordField field(String label, Autocomplete autocomplete) {
    PasswordField field = new PasswordField(words().of(label));
    field.setAutocomplete(autocomplete);
    field.setManualValidation(true);
    field.setMaxLength(200);
    field.setWidthFull();
    field
        .getElement()
        .executeJs(
            "this.i18n = Object.assign({}, this.i18n, {reveal: $0})",
            words().of("sign-in.password.show"));
    return field;
  }

  private void save() {
    done.clear();
    present.setInvalid(chosen && present.isEmpty());
    next.setInvalid(next.isEmpty());
    if (present.isInvalid() || next.isInvalid()) {
      problem.show(words().of(chosen ? "account.password.incomplete" : "account.password.missing"));
      return;
    }
    if (tries(this::send)) {
      done.show(words().of(chosen ? "account.password.done" : "account.password.chosen"));
      present.clear();
      next.clear();
      show(true);
    }
  }

  private void send() {
    if (chosen) {
      desk.account().changePassword(new Account.NewPassword(present.getValue(), next.getValue()));
    } else {
      desk.account().choosePassword(new Account.FirstPassword(next.getValue()));
    }
  }
}
