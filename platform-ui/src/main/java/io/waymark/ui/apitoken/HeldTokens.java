package io.waymark.ui.apitoken;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.ApiTokens;
import io.waymark.ui.parts.Block;
import io.waymark.ui.session.Visit;
import java.util.function.Consumer;

/** Everybody's tokens, newest first, for owners. */
final class HeldTokens extends Div {
  private static final int PAGE = 50;

  private final Visit visit;
  private final ApiTokens tokens;
  private final Consumer<String> told;
  private final Div body = new Div();
  private final UnorderedList rows = new UnorderedList();

  HeldTokens(Visit visit, ApiTokens tokens, Consumer<String> told) {
    this.visit = visit;
    this.tokens = tokens;
    this.told = told;
    rows.addClassName("wm-tokens");
    body.addClassName("wm-stack-s");
    add(Block.flat(visit.words().of("api-token.all")).with(body));
  }

  void show() {
    body.removeAll();
    rows.removeAll();
    ApiTokens.Page first = tokens.all(null, PAGE);
    if (first.items().isEmpty()) {
      Paragraph none = new Paragraph(visit.words().of("api-token.all.none"));
      none.addClassName("wm-quiet");
      body.add(none);
      return;
    }
    body.add(rows);
    append(first);
  }

  private void append(ApiTokens.Page page) {
    page.items()
        .forEach(
            held ->
                rows.add(new TokenRow(visit, held.token(), held.holder(), token -> revoke(held))));
    String next = page.next();
    if (next != null) {
      Button more = new Button(visit.words().of("api-token.more"));
      more.addClickListener(
          click -> {
            body.remove(more);
            append(tokens.all(next, PAGE));
          });
      body.add(more);
    }
  }

  private void revoke(ApiTokens.Held held) {
    new EndConfirmation(visit.words(), "api-token.revoke", held.name())
        .ask(() -> tokens.revokeHeld(held.apiTokenId()), told);
  }
}
