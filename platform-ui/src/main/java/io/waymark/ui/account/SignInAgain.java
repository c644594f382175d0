package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ReturnPath;
import io.waymark.ui.text.Words;

/** Says that a change needs a fresh sign-in, and leads there and back. */
public final class SignInAgain extends Dialog {
  /**
   * @param path of the screen to come back to, inside the organisation
   */
  public SignInAgain(Visit visit, SignIns signIns, String path) {
    Words words = visit.words();
    setHeaderTitle(words.of("account.again"));
    setMaxWidth("420px");
    add(new Paragraph(words.of("account.again.text")));
    Button go = new Button(words.of("account.again.go"), click -> leave(signIns, visit.path(path)));
    go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), go);
  }

  private void leave(SignIns signIns, String path) {
    Location here = new Location(path);
    signIns.signOut();
    getUI()
        .ifPresent(
            ui -> ui.getPage().setLocation("/sign-in?" + ReturnPath.to(here).getQueryString()));
  }
}
