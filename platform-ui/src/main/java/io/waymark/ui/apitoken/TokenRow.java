package io.waymark.ui.apitoken;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.ApiTokens.Token;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A token: what it is for and may do, how long, when it was used, and the way to end it. */
final class TokenRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Token token;

  /**
   * @param holder whose it is; null for one's own
   */
  TokenRow(Visit visit, Token token, @Nullable String holder, Consumer<Token> revoke) {
    this.visit = visit;
    this.words = visit.words();
    this.token = token;
    Button end = new Button(words.of("api-token.revoke.title"), click -> revoke.accept(token));
    end.addThemeVariants(ButtonVariant.SMALL);
    end.setAriaLabel(words.of("api-token.revoke.spoken", token.name()));
    end.setVisible(!token.expired());
    add(what(holder), dates(), end);
  }

  private Component what(@Nullable String holder) {
    Span name = new Span(token.name());
    name.addClassName("wm-token-name");
    String roles =
        token.roles().stream()
            .map(role -> words.name("role", role))
            .collect(Collectors.joining(", "));
    return lines(name, new Quiet(holder == null ? roles : holder + " · " + roles));
  }

  private Component dates() {
    return lines(until(), used());
  }

  private Component until() {
    if (token.expired()) {
      Chip expired = new Chip(State.LATE, words.of("api-token.expired"));
      expired.setTitle(visit.times().exact(token.expiresAt()));
      return expired;
    }
    LocalDate last = LocalDate.ofInstant(token.expiresAt(), visit.times().zone());
    return When.of(
        visit.times(), token.expiresAt(), words.of("api-token.until", visit.times().date(last)));
  }

  private Component used() {
    if (token.lastUsedAt() == null) {
      return new Quiet(words.of("api-token.never-used"));
    }
    When used =
        When.of(
            visit.times(),
            token.lastUsedAt(),
            words.of("api-token.used", visit.times().ago(token.lastUsedAt())));
    used.addClassNames("wm-small", "wm-quiet");
    return used;
  }

  private static Div lines(Component... parts) {
    Div lines = new Div(parts);
    lines.addClassName("wm-token-lines");
    return lines;
  }
}
