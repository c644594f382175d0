package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import io.waymark.ui.client.Account;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;

/** Asks to move the account to another address. */
final class EmailPart extends Part {
  private final EmailField email;
  private final DoneNote done = new DoneNote();

  EmailPart(Desk desk, String present) {
    super(desk);
    email = new EmailField(words().of("account.email.next"));
    email.setAutocomplete(Autocomplete.EMAIL);
    email.setManualValidation(true);
    email.setMaxLength(254);
    email.setWidthFull();
    email.setHelperText(words().of("account.email.help", present));
    Button change = new Button(words().of("account.email.change"), click -> change());
    Div form = new Div(problem, done, email, change);
    form.addClassName("wm-account-form");
    add(Block.flat(words().of("account.email")).with(form));
  }

  private void change() {
    done.clear();
    String typed = email.getValue().strip();
    email.setInvalid(!typed.matches("[^@\\s]+@[^@\\s]+"));
    if (email.isInvalid()) {
      problem.show(words().of("sign-in.email.missing"));
      return;
    }
    if (tries(() -> desk.account().changeEmail(new Account.NewEmail(typed)))) {
      email.clear();
      done.show(words().of("account.email.done", typed));
    }
  }
}
