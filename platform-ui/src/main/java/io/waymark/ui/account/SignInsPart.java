package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Account.SignIn;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import java.util.List;

/** Where the account is signed in, and how to end it there. */
final class SignInsPart extends Part {
  SignInsPart(Desk desk, List<SignIn> signIns) {
    super(desk);
    UnorderedList list = new UnorderedList();
    list.addClassNames("wm-list", "wm-account-list");
    signIns.forEach(signIn -> list.add(item(signIn)));
    Button others = small(words().of("account.sign-ins.end-others"), this::endOthers);
    others.setVisible(signIns.size() > 1);
    add(
        Block.flat(words().of("account.sign-ins"))
            .with(quiet(words().of("account.sign-ins.text")), problem, list, others));
  }

  private ListItem item(SignIn signIn) {
    Div facts = new Div();
    facts.addClassNames("wm-small", "wm-quiet");
    if (signIn.address() != null) {
      facts.add(new Quiet(signIn.address() + " · "));
    }
    facts.add(new Quiet(words().of("account.used") + " "));
    facts.add(When.ago(desk.visit().times(), signIn.lastUsedAt()));
    ListItem item = new ListItem(new Div(new Span(device(signIn)), facts));
    if (signIn.current()) {
      item.add(new Chip(State.OPEN, words().of("account.sign-ins.current")));
    } else {
      item.add(end(signIn));
    }
    return item;
  }

  private Button end(SignIn signIn) {
    Button end = small(words().of("account.sign-ins.end"), () -> end(signIn.id()));
    end.addThemeVariants(ButtonVariant.TERTIARY);
    end.setAriaLabel(words().of("account.sign-ins.end.spoken", device(signIn)));
    return end;
  }

  private String device(SignIn signIn) {
    if (signIn.program() == null) {
      return words().of("account.sign-ins.unknown");
    }
    return signIn.platform() == null
        ? signIn.program()
        : words().of("account.sign-ins.device", signIn.program(), signIn.platform());
  }

  private void end(String id) {
    if (tries(() -> desk.account().endSignIn(id))) {
      desk.changed().run();
    }
  }

  private void endOthers() {
    if (tries(() -> desk.account().endOtherSignIns())) {
      desk.changed().run();
    }
  }
}
