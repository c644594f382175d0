package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import io.waymark.ui.client.OwnData;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.State;

/** The address at which one is reached after leaving an organisation, asked for with its reason. */
final class PersonalAddressPart extends Part {
  private final OwnData data;
  private final EmailField address;
  private final DoneNote done = new DoneNote();
  private final Div now = new Div();
  private final Div state = new Div();

  PersonalAddressPart(Desk desk, OwnData data) {
    super(desk);
    this.data = data;
    address = new EmailField(words().of("account.personal.field"));
    address.setAutocomplete(Autocomplete.EMAIL);
    address.setManualValidation(true);
    address.setMaxLength(254);
    address.setWidthFull();
    Button save = new Button(words().of("account.personal.save"), click -> save());
    Div form = new Div(problem, done, now, address, save);
    form.addClassName("wm-account-form");
    now.addClassName("wm-account-line");
    add(
        Block.flat(words().of("account.personal"))
            .aside(state)
            .with(quiet(words().of("account.personal.text")), form));
    show();
  }

  private void show() {
    OwnData.PersonalAddress present = data.personalAddress();
    String named = present.address();
    now.removeAll();
    state.removeAll();
    now.setVisible(named != null);
    if (named == null) {
      state.add(new Chip(State.NEXT, words().of("account.personal.none")));
    } else {
      state.add(
          present.confirmed()
              ? new Chip(State.DONE, words().of("account.personal.confirmed"))
              : new Chip(State.OPEN, words().of("account.personal.waiting")));
      now.add(quiet(named), small(words().of("account.personal.remove"), this::remove));
    }
  }

  private void save() {
    done.clear();
    String typed = address.getValue().strip();
    address.setInvalid(!typed.matches("[^@\\s]+@[^@\\s]+"));
    if (address.isInvalid()) {
      problem.show(words().of("sign-in.email.missing"));
      return;
    }
    if (tries(() -> data.name(new OwnData.NewPersonalAddress(typed)))) {
      address.clear();
      show();
      done.show(words().of("account.personal.done", typed));
    }
  }

  private void remove() {
    done.clear();
    if (tries(() -> data.forgetAddress())) {
      show();
    }
  }
}
