package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.OwnData;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;

/** The last question before a person is erased: their address, typed by hand. */
final class EraseDialog extends Dialog {
  private final Desk desk;
  private final OwnData data;
  private final ProblemNote problem = new ProblemNote();
  private final TextField typed = new TextField();

  EraseDialog(Desk desk, OwnData data, String email) {
    this.desk = desk;
    this.data = data;
    Words words = desk.words();
    setHeaderTitle(words.of("account.erase.dialog"));
    setMaxWidth("min(440px,100%)");
    typed.setLabel(words.of("account.erase.type", email));
    typed.setMaxLength(254);
    typed.setWidthFull();
    Div content = new Div(new Paragraph(words.of("account.erase.sure")), problem, typed);
    content.addClassName("wm-stack-s");
    add(content);
    Button erase = new Button(words.of("account.erase.do"), click -> erase());
    erase.addThemeVariants(ButtonVariant.AURA_PRIMARY, ButtonVariant.ERROR);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), erase);
  }

  private void erase() {
    problem.clear();
    try {
      data.erase(new OwnData.Erasure(typed.getValue().strip()));
      leave();
    } catch (ApiProblem refused) {
      say(refused);
    }
  }

  private void say(ApiProblem refused) {
    String known = "account.problem." + refused.code();
    if (refused.is("session.too_old")) {
      close();
      new SignInAgain(desk.visit(), desk.signIns(), "account").open();
    } else if (desk.words().has(known)) {
      problem.show(desk.words().of(known));
    } else {
      throw refused;
    }
  }

  /** There is no account to sign out of any more. */
  private void leave() {
    desk.signIns().signOut();
    getUI().ifPresent(ui -> ui.getPage().setLocation("/erased"));
  }
}
