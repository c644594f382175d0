package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.waymark.ui.client.Account;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;

/** Changes the password. */
final class PasswordPart extends Part {
  private final PasswordField present;
  private final PasswordField next;
  private final DoneNote done = new DoneNote();

  PasswordPart(Desk desk) {
    super(desk);
    present = field("account.password.present", Autocomplete.CURRENT_PASSWORD);
    next = field("account.password.next", Autocomplete.NEW_PASSWORD);
    next.setHelperText(words().of("account.password.help"));
    Button change = new Button(words().of("account.password.change"), click -> change());
    Div form = new Div(problem, done, present, next, change);
    form.addClassName("wm-account-form");
    add(Block.flat(words().of("account.password")).with(form));
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

  private void change() {
    done.clear();
    present.setInvalid(present.isEmpty());
    next.setInvalid(next.isEmpty());
    if (present.isEmpty() || next.isEmpty()) {
      problem.show(words().of("account.password.incomplete"));
      return;
    }
    var typed = new Account.NewPassword(present.getValue(), next.getValue());
    if (tries(() -> desk.account().changePassword(typed))) {
      present.clear();
      next.clear();
      done.show(words().of("account.password.done"));
    }
  }
}
