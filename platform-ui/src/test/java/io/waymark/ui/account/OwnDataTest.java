package io.waymark.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.OwnData;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnDataTest extends ScreenTest {
  @BeforeEach
  void anAccount() {
    signIn(Role.PARTICIPANT);
    api.answer(Account.class, "secondFactor", asked -> new Account.SecondFactor(null, 0, false));
    api.answer(Account.class, "password", asked -> new Account.PasswordState(true));
    api.answer(Account.class, "passkeys", asked -> new Account.PasskeyList(List.of()));
    api.answer(Account.class, "signIns", asked -> new Account.SignInList(List.of()));
    api.answer(Sessions.class, "end", asked -> HttpResponse.noContent());
    for (String call : new String[] {"name", "forgetAddress", "erase"}) {
      api.answer(OwnData.class, call, asked -> HttpResponse.noContent());
    }
  }

  @Test
  void aPersonalAddressIsNamed() {
    open();

    test($(EmailField.class).all().getLast()).setValue(" noa@home.example ");
    click("Save and confirm it");

    assertThat(api.calls(OwnData.class, "name").getLast().arguments())
        .containsExactly(new OwnData.NewPersonalAddress("noa@home.example"));
  }

  @Test
  void thePersonalAddressIsRemoved() {
    api.answer(
        OwnData.class,
        "personalAddress",
        asked -> new OwnData.PersonalAddress("noa@home.example", true));
    open();

    click("Remove");

    assertThat(api.calls(OwnData.class, "forgetAddress")).hasSize(1);
  }

  @Test
  void anExportThatNeedsAFreshSignInLeadsToOne() {
    api.answer(
        OwnData.class,
        "start",
        asked -> {
          throw ApiProblem.of(403, "session.too_old");
        });
    open();

    click("Collect the data");

    assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Sign in again first");
  }

  @Test
  void oneErasesOneselfByTypingTheAddress() {
    open();
    click("Erase my account…");
    test($(TextField.class).all().getLast()).setValue("priya@acme.example");

    click("Erase everything of mine");

    assertThat(api.calls(OwnData.class, "erase").getLast().arguments())
        .containsExactly(new OwnData.Erasure("priya@acme.example"));
  }

  @Test
  void theLastOwnerIsToldWhatToDoFirst() {
    api.answer(
        OwnData.class,
        "erase",
        asked -> {
          throw ApiProblem.of(409, "account.last_owner");
        });
    open();
    click("Erase my account…");

    click("Erase everything of mine");

    assertThat(textOf($(ProblemNote.class).all().getLast())).contains("the last owner");
  }

  private void open() {
    navigate("acme/account", AccountView.class);
  }

  private void click(String words) {
    test($(Button.class).withText(words).single()).click();
  }
}
