package io.waymark.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.Theme;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountViewTest extends ScreenTest {
  private static final Instant EARLIER = NOW.minus(Duration.ofHours(2));

  @BeforeEach
  void anAccountWithAPasswordAlone() {
    signIn(Role.MENTOR);
    protectedBy(null, 0, false);
    passkeys();
    api.answer(Account.class, "password", asked -> new Account.PasswordState(true));
    api.answer(
        Account.class,
        "signIns",
        asked ->
            new Account.SignInList(
                List.of(signIn("S1", true, "Firefox", "Linux"), signIn("S2", false, null, null))));
    api.answer(Sessions.class, "refresh", asked -> session("acme", 900, Role.MENTOR));
  }

  @Test
  void itSaysWhereOneIsSignedIn() {
    open();

    assertThat(texts(ListItem.class).getFirst())
        .contains("Firefox on Linux", "198.51.100.7", "2 hours ago", "this device");
    assertThat(texts(ListItem.class).getLast()).contains("Unknown device", "Sign out");
  }

  @Test
  void anotherSignInIsEnded() {
    api.answer(Account.class, "endSignIn", asked -> HttpResponse.noContent());
    open();

    click("Sign out");

    assertThat(api.calls(Account.class, "endSignIn").getFirst().arguments()).containsExactly("S2");
  }

  @Test
  void whoHasNoPasswordChoosesOneWithoutAPresentOne() {
    api.answer(Account.class, "password", asked -> new Account.PasswordState(false));
    api.answer(Account.class, "choosePassword", asked -> HttpResponse.noContent());
    open();
    assertThat($(PasswordField.class).all()).hasSize(1);

    test($(PasswordField.class).single()).setValue("seven quiet otters cross");
    click("Choose a password");

    assertThat(api.calls(Account.class, "choosePassword").getLast().arguments())
        .containsExactly(new Account.FirstPassword("seven quiet otters cross"));
    assertThat(texts(DoneNote.class)).anyMatch(line -> line.startsWith("You have a password now."));
    assertThat($(PasswordField.class).all()).hasSize(2);
  }

  @Test
  void allOthersAreEndedAtOnce() {
    api.answer(Account.class, "endOtherSignIns", asked -> HttpResponse.noContent());
    open();

    click("Sign out all others");

    assertThat(api.calls(Account.class, "endOtherSignIns")).hasSize(1);
  }

  @Test
  @SuppressWarnings("unchecked")
  void howOneReadsIsKeptWithTheAccount() {
    api.answer(Account.class, "changePreferences", asked -> HttpResponse.noContent());
    open();

    $view(Select.class).withCaption("Language").single().setValue(Language.GERMAN);
    $view(ComboBox.class).withCaption("Where you live").single().setValue("Europe/Oslo");
    click("Save preferences");

    assertThat(api.calls(Account.class, "changePreferences").getFirst().arguments())
        .containsExactly(new Account.Preferences("de", Theme.SYSTEM, "Europe/Oslo"));
  }

  @Test
  void thePasswordIsChangedAndTheFieldsAreEmptyAgain() {
    api.answer(Account.class, "changePassword", asked -> HttpResponse.noContent());
    open();

    changePassword("the old one", "my dog is brown and fat");

    assertThat(api.calls(Account.class, "changePassword").getFirst().arguments())
        .containsExactly(new Account.NewPassword("the old one", "my dog is brown and fat"));
    assertThat(textOf($view(DoneNote.class).single())).contains("Your password is changed");
    assertThat($view(PasswordField.class).all()).allMatch(PasswordField::isEmpty);
  }

  @Test
  void aBadPasswordIsExplained() {
    refuse("changePassword", ApiProblem.of(422, "password.common"));
    open();

    changePassword("the old one", "passwordpassword");

    assertThat(problems()).contains("Too many people use this");
  }

  @Test
  void anAppIsSetUpByPictureOrByText() {
    api.answer(
        Account.class,
        "startApp",
        asked -> new Account.AppSecret("ABCDEFGHIJKLMNOP", "otpauth://totp/Waymark:p?secret=A"));
    api.answer(Account.class, "confirmApp", asked -> HttpResponse.noContent());
    api.answer(Account.class, "renewRecoveryCodes", asked -> codes());
    open();

    click("Set up an app");

    assertThat($view(Image.class).single().getSrc()).startsWith("data:image/svg+xml;base64,");
    assertThat($view(Code.class).single().getText()).isEqualTo("ABCD EFGH IJKL MNOP");
    test($view(TextField.class).withCaption("Code of your authenticator app").single())
        .setValue("123456");
    click("Confirm");
    assertThat(api.calls(Account.class, "confirmApp").getFirst().arguments())
        .containsExactly(new Account.AppCode("123456"));
    assertThat(textOf($(Dialog.class).single())).contains("code-1", "code-10");
    assertThat(api.calls(Sessions.class, "refresh")).hasSize(1);
  }

  @Test
  void whereCodesAreLeftNoNewOnesAreMade() {
    api.answer(
        Account.class, "startApp", asked -> new Account.AppSecret("ABCD", "otpauth://totp/p"));
    api.answer(Account.class, "confirmApp", asked -> HttpResponse.noContent());
    protectedBy(null, 4, false);
    passkeys(new Account.Passkey("P1", "My phone", true, EARLIER, null));
    open();

    click("Set up an app");
    test($view(TextField.class).withCaption("Code of your authenticator app").single())
        .setValue("123456");
    click("Confirm");

    assertThat($(Dialog.class).exists()).isFalse();
  }

  @Test
  void aWrongCodeIsExplained() {
    api.answer(
        Account.class, "startApp", asked -> new Account.AppSecret("ABCD", "otpauth://totp/p"));
    refuse("confirmApp", ApiProblem.of(422, "second_factor.code"));
    open();
    click("Set up an app");

    click("Confirm");

    assertThat(problems()).contains("Check the clock of your phone");
  }

  @Test
  void whoSignedInLongAgoIsAskedToDoSoAgain() {
    refuse("startApp", ApiProblem.of(403, "session.too_old"));
    open();

    click("Set up an app");

    assertThat(textOf($(Dialog.class).single())).contains("you come back here");
  }

  @Test
  void passkeysAreListedAndRemoved() {
    protectedBy(null, 10, false);
    passkeys(new Account.Passkey("P1", "My phone", true, EARLIER, EARLIER));
    api.answer(Account.class, "removePasskey", asked -> HttpResponse.noContent());
    open();

    assertThat(texts(ListItem.class).getFirst()).contains("My phone", "Added 2 hours ago");
    click("Remove");

    assertThat(api.calls(Account.class, "removePasskey").getFirst().arguments())
        .containsExactly("P1");
  }

  @Test
  void aPasskeyGetsAnotherName() {
    protectedBy(null, 10, false);
    var passkey = new Account.Passkey("P1", "My phone", true, EARLIER, null);
    passkeys(passkey);
    api.answer(Account.class, "renamePasskey", asked -> passkey);
    open();

    click("Rename");
    test($(TextField.class).withValue("My phone").single()).setValue("Key ring");
    test($(Button.class).withText("Save").single()).click();

    assertThat(api.calls(Account.class, "renamePasskey").getFirst().arguments())
        .containsExactly("P1", new Account.PasskeyName("Key ring"));
  }

  @Test
  void theLastFactorOfAShortPasswordStays() {
    protectedBy(EARLIER, 10, false);
    refuse("removeApp", ApiProblem.of(409, "second_factor.password_too_short"));
    open();

    click("Remove the app");

    assertThat(problems()).contains("too short to stand alone");
  }

  @Test
  void withoutARequiredFactorThePageShowsHowToSetOneUpAndNothingElse() {
    protectedBy(null, 0, true);
    refuse("signIns", ApiProblem.of(403, "second_factor.required"));

    open();

    assertThat(texts(H2.class)).containsExactly("Authenticator app", "Passkeys");
    assertThat(textOf($view(AccountView.class).single()))
        .contains("Acme asks everybody for a second factor");
  }

  private void open() {
    navigate("acme/account", AccountView.class);
  }

  private void click(String text) {
    test($view(Button.class).withText(text).first()).click();
  }

  private void changePassword(String present, String next) {
    test($view(PasswordField.class).first()).setValue(present);
    test($view(PasswordField.class).last()).setValue(next);
    click("Change password");
  }

  private String problems() {
    return String.join(" ", texts(ProblemNote.class));
  }

  private void protectedBy(@Nullable Instant app, int codes, boolean required) {
    api.answer(
        Account.class, "secondFactor", asked -> new Account.SecondFactor(app, codes, required));
  }

  private void passkeys(Account.Passkey... passkeys) {
    api.answer(Account.class, "passkeys", asked -> new Account.PasskeyList(List.of(passkeys)));
  }

  private void refuse(String operation, ApiProblem problem) {
    api.answer(
        Account.class,
        operation,
        asked -> {
          throw problem;
        });
  }

  private static Account.RecoveryCodes codes() {
    return new Account.RecoveryCodes(
        IntStream.rangeClosed(1, 10).mapToObj(i -> "code-" + i).toList());
  }

  private static Account.SignIn signIn(
      String id, boolean current, @Nullable String program, @Nullable String platform) {
    return new Account.SignIn(id, current, program, platform, "198.51.100.7", EARLIER, EARLIER);
  }
}
