package io.waymark.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.FactorKind;
import io.waymark.ui.client.ProblemBody;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.TenantChoice;
import io.waymark.ui.client.TenantKind;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondStepTest extends ScreenTest {
  @BeforeEach
  void anAccountWithASecondFactor() {
    api.answer(Cohorts.class, "list", asked -> new Cohorts.Page(List.of(), null));
    answerMe("acme", Role.ADMIN);
    asks(FactorKind.TOTP);
  }

  @Test
  void theCodeIsAskedForAfterThePassword() {
    api.answer(Sessions.class, "goOn", asked -> session("acme", 900, Role.ADMIN));
    enter();

    assertThat($(H1.class).single().getText()).isEqualTo("One more step");
    assertThat(field().getElement().getProperty("autocomplete")).isEqualTo("one-time-code");
    type("123456");

    assertThat(proof()).isEqualTo(new Sessions.Continue("C1", "123456", null, null));
    assertThat(here()).isEqualTo("acme/cohorts");
  }

  @Test
  void aWrongCodeCanBeTypedAgain() {
    refuse(ApiProblem.of(401, "session.code"));
    enter();

    type("000000");

    assertThat(problem()).contains("Wait for the next one");
    assertThat(field().isInvalid()).isTrue();
  }

  @Test
  void whoTookTooLongBeginsAgain() {
    refuse(ApiProblem.of(401, "session.challenge"));
    enter();
    type("123456");

    assertThat(problem()).contains("took too long");
    click("Use another account");
    assertThat($(EmailField.class).exists()).isTrue();
  }

  @Test
  void aRecoveryCodeServesToo() {
    api.answer(Sessions.class, "goOn", asked -> session("acme", 900, Role.ADMIN));
    enter();

    click("Use a recovery code");
    assertThat(field().getLabel()).isEqualTo("Recovery code");
    type("abcd-efgh-jkmn");

    assertThat(proof()).isEqualTo(new Sessions.Continue("C1", null, "abcd-efgh-jkmn", null));
  }

  @Test
  void nothingTypedIsNotSent() {
    enter();
    type(" ");

    assertThat(problem()).contains("still missing");
    assertThat(api.calls(Sessions.class, "goOn")).isEmpty();
  }

  @Test
  void whoHasPasskeysAloneMayUseOneOrARecoveryCode() {
    asks(FactorKind.PASSKEY);
    enter();

    assertThat($(Button.class).withText("Sign in with a passkey").exists()).isTrue();
    assertThat(field().getLabel()).isEqualTo("Recovery code");
  }

  @Test
  void theOrganisationIsChosenWithWhatTheApiHandedOut() {
    var both =
        List.of(
            new TenantChoice("acme", "Acme", TenantKind.EMPLOYER),
            new TenantChoice("globex", "Globex", TenantKind.COACH));
    api.answer(
        Sessions.class,
        "goOn",
        asked -> {
          if (((Sessions.Continue) asked[0]).tenant() != null) {
            return session("globex", 900, Role.ADMIN);
          }
          throw problem(409, "session.tenant_required", both, "C2");
        });
    answerMe("globex", Role.ADMIN);
    enter();
    type("123456");

    @SuppressWarnings("unchecked")
    RadioButtonGroup<TenantChoice> tenants = $(RadioButtonGroup.class).single();
    test(tenants).selectItem("Globex");
    click("Go in");

    assertThat(proof()).isEqualTo(new Sessions.Continue("C2", null, null, "globex"));
    assertThat(here()).isEqualTo("globex/cohorts");
  }

  @Test
  void whoLacksARequiredFactorIsLedToTheAccount() {
    api.answer(
        Sessions.class,
        "create",
        asked -> new Sessions.Session("a", "r", 900, "acme", List.of(Role.ADMIN), true));
    api.answer(Account.class, "secondFactor", asked -> new Account.SecondFactor(null, 0, true));
    api.answer(Account.class, "passkeys", asked -> new Account.PasskeyList(List.of()));

    enter();

    assertThat(here()).isEqualTo("acme/account");
  }

  private void asks(FactorKind... factors) {
    api.answer(
        Sessions.class,
        "create",
        asked -> {
          throw ApiProblem.of(
              401,
              new ProblemBody(
                  null,
                  "session.second_factor",
                  null,
                  null,
                  null,
                  "C1",
                  List.of(factors),
                  null,
                  null));
        });
  }

  private void refuse(ApiProblem refusal) {
    api.answer(
        Sessions.class,
        "goOn",
        asked -> {
          throw refusal;
        });
  }

  private static ApiProblem problem(
      int status, String code, @Nullable List<TenantChoice> choices, String challenge) {
    return ApiProblem.of(
        status, new ProblemBody(null, code, null, null, choices, challenge, null, null, null));
  }

  private void enter() {
    navigate("sign-in", SignInView.class);
    test($(EmailField.class).single()).setValue("priya@acme.example");
    test($(PasswordField.class).single()).setValue("correct");
    click("Sign in");
  }

  private void type(String code) {
    test(field()).setValue(code);
    click("Go on");
  }

  private TextField field() {
    return $(TextField.class).single();
  }

  private @Nullable Object proof() {
    return api.calls(Sessions.class, "goOn").getLast().arguments().getFirst();
  }

  private String problem() {
    return textOf($(ProblemNote.class).single());
  }

  private void click(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  private static String here() {
    return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
  }
}
