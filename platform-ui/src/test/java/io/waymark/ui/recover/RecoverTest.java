package io.waymark.ui.recover;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Recovery;
import io.waymark.ui.parts.ProblemNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoverTest extends ScreenTest {
  private static final String PASSWORD = "seven quiet otters cross";

  @BeforeEach
  void stand() {
    signIns().signOut();
    for (String call : new String[] {"ask", "reset", "confirmEmail", "undoEmail"}) {
      api.answer(Recovery.class, call, asked -> HttpResponse.noContent());
    }
  }

  @Test
  void whoForgotThePasswordIsToldToLookIntoTheMailbox() {
    navigate("forgot-password", ForgotPasswordView.class);

    test($(EmailField.class).single()).setValue(" noa@acme.example ");
    click("Send me a link");

    assertThat(api.calls(Recovery.class, "ask").getLast().arguments())
        .containsExactly(new Recovery.Address("noa@acme.example"));
    assertThat(texts(H1.class)).containsExactly("Look into your mailbox");
  }

  @Test
  void whatIsNoAddressIsNotSent() {
    navigate("forgot-password", ForgotPasswordView.class);

    test($(EmailField.class).single()).setValue("noa");
    click("Send me a link");

    assertThat($(EmailField.class).single().isInvalid()).isTrue();
    assertThat(api.calls(Recovery.class, "ask")).isEmpty();
  }

  @Test
  void aLinkSetsANewPassword() {
    setPassword();

    assertThat(api.calls(Recovery.class, "reset").getLast().arguments())
        .containsExactly(new Recovery.NewPassword("tok.1", PASSWORD));
    assertThat(texts(H1.class)).containsExactly("Your new password is set");
  }

  @Test
  void aLinkThatIsTooOldLeadsToANewOne() {
    refuse("reset", ApiProblem.of(422, "password_reset.link"));

    setPassword();

    assertThat(texts(H1.class)).containsExactly("This link is used or too old");
  }

  @Test
  void aPasswordThatIsRefusedIsSaidAtItsField() {
    refuse("reset", ApiProblem.of(422, "password.common"));

    setPassword();

    assertThat(textOf($(ProblemNote.class).single())).contains("Choose another one.");
    assertThat($(PasswordField.class).single().isInvalid()).isTrue();
  }

  @Test
  void openingALinkUsesNothingUpAndItsButtonDoes() {
    navigate("email-confirm/tok.1", ConfirmEmailView.class);
    assertThat(api.calls(Recovery.class, "confirmEmail")).isEmpty();

    click("Yes, move my account here");

    assertThat(api.calls(Recovery.class, "confirmEmail").getLast().arguments())
        .containsExactly(new Recovery.Link("tok.1"));
    assertThat(texts(H1.class)).containsExactly("Your account has moved");
  }

  @Test
  void theOldAddressIsTakenBack() {
    navigate("email-undo/tok.1", UndoEmailView.class);

    click("Take it back");

    assertThat(texts(H1.class)).containsExactly("You have your old address back");
  }

  @ParameterizedTest
  @CsvSource({
    "422, email_change.link, This link is used or too old",
    "409, account.email_taken, Is this your address?",
    "503, api.unreachable, Is this your address?"
  })
  void aLinkThatOpensNothingSaysSo(int status, String code, String title) {
    refuse("confirmEmail", ApiProblem.of(status, code));
    navigate("email-confirm/tok.1", ConfirmEmailView.class);

    click("Yes, move my account here");

    assertThat(texts(H1.class)).containsExactly(title);
  }

  private void setPassword() {
    navigate("reset-password/tok.1", NewPasswordView.class);
    test($(PasswordField.class).single()).setValue(PASSWORD);
    click("Set the password");
  }

  private void click(String words) {
    test($(Button.class).withText(words).single()).click();
  }

  private void refuse(String call, ApiProblem problem) {
    api.answer(
        Recovery.class,
        call,
        asked -> {
          throw problem;
        });
  }
}
