package io.waymark.ui.session;

import com.vaadin.flow.component.Component;
import io.micronaut.json.JsonMapper;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.Sessions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Has the browser ask for a passkey, by {@code js/security.js}, which the view loads. What went
 * wrong comes back by its name in the standard: {@code NotAllowedError} when the person says no, or
 * too late.
 */
@Singleton
public final class PasskeyPrompt {
  private final JsonMapper json;

  PasskeyPrompt(JsonMapper json) {
    this.json = json;
  }

  /** Lets the person make a passkey; it has no name yet. */
  public void create(
      Component on,
      Account.PasskeyCreation asked,
      Consumer<Account.NewPasskey> made,
      Consumer<String> refused) {
    ask(
        on,
        "create",
        asked,
        answer -> made.accept(read(answer, Account.NewPasskey.class)),
        refused);
  }

  /** Lets the person use a passkey. */
  public void use(
      Component on,
      Sessions.PasskeyRequest asked,
      Consumer<Sessions.PasskeyAnswer> used,
      Consumer<String> refused) {
    ask(
        on,
        "get",
        asked,
        answer -> used.accept(read(answer, Sessions.PasskeyAnswer.class)),
        refused);
  }

  private void ask(
      Component on,
      String what,
      Object asked,
      Consumer<String> answered,
      Consumer<String> refused) {
    on.getElement()
        .executeJs("return window.waymark.passkeys[$0](JSON.parse($1))", what, write(asked))
        .then(
            String.class,
            answer -> {
              if (answer.startsWith("!")) {
                refused.accept(answer.substring(1));
              } else {
                answered.accept(answer);
              }
            },
            refused::accept);
  }

  private String write(Object asked) {
    try {
      return json.writeValueAsString(asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(String answer, Class<T> type) {
    try {
      return json.readValue(answer, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
