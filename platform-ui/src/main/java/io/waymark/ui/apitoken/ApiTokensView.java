package io.waymark.ui.apitoken;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiTokens;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.SecretDialog;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.List;

/** One's API tokens, and for owners everybody's. */
@Route(value = ":tenant/api-tokens", layout = Frame.class)
@StyleSheet("context://css/api-token.css")
@Prototype
public final class ApiTokensView extends View {
  static final String PATH = "api-tokens";

  private final ApiTokens tokens;
  private final SignIns signIns;
  private final Paragraph told = Focus.able(new Paragraph());
  private final Div own = new Div();
  private final HeldTokens held;

  ApiTokensView(Visit visit, ApiTokens tokens, SignIns signIns) {
    super(visit);
    this.tokens = tokens;
    this.signIns = signIns;
    this.held = new HeldTokens(visit, tokens, this::tell);
    Button make = new Button(text("api-token.new"), click -> ask());
    make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    head(text("api-token.eyebrow"), text("api-token.title")).with(make);
    told.addClassName("wm-told");
    told.getElement().setAttribute("role", "status");
    own.addClassName("wm-stack-s");
    add(told, Block.flat(text("api-token.own")).with(own));
    if (visit.is(Role.OWNER)) {
      add(held);
    }
    show();
  }

  private void show() {
    List<ApiTokens.Token> items = tokens.own().items();
    own.removeAll();
    if (items.isEmpty()) {
      own.add(new Empty(text("api-token.none"), text("api-token.none.text")));
    } else {
      UnorderedList rows = new UnorderedList();
      rows.addClassName("wm-tokens");
      items.forEach(token -> rows.add(new TokenRow(visit, token, null, this::revoke)));
      own.add(rows);
    }
    if (visit.is(Role.OWNER)) {
      held.show();
    }
  }

  private void ask() {
    new NewTokenDialog(visit, tokens, signIns, this::made).open();
  }

  private void made(ApiTokens.Made token) {
    show();
    new SecretDialog(
            visit.words(),
            text("api-token.made"),
            text("api-token.made.text", token.name()),
            token.token(),
            () -> Focus.on(told))
        .open();
  }

  private void revoke(ApiTokens.Token token) {
    new EndConfirmation(visit.words(), "api-token.revoke", token.name())
        .ask(() -> tokens.revoke(token.apiTokenId()), this::tell);
  }

  /** Says what was done where the eye and the keyboard go on. */
  private void tell(String done) {
    show();
    told.setText(done);
    Focus.on(told);
  }
}
