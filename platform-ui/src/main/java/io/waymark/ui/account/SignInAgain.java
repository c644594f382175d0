package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import io.waymark.ui.shell.ReturnPath;
import io.waymark.ui.text.Words;

/** Says that a change needs a fresh sign-in, and leads there and back. */
final class SignInAgain extends Dialog {
  SignInAgain(Desk desk) {
    Words words = desk.words();
    setHeaderTitle(words.of("account.again"));
    setMaxWidth("420px");
    add(new Paragraph(words.of("account.again.text")));
    Button go = new Button(words.of("account.again.go"), click -> leave(desk));
    go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("account.cancel"), click -> close()), go);
  }

  private void leave(Desk desk) {
    Location here = new Location(desk.visit().path("account"));
    desk.signIns().signOut();
    getUI()
        .ifPresent(
            ui -> ui.getPage().setLocation("/sign-in?" + ReturnPath.to(here).getQueryString()));
  }
}
