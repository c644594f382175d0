package io.waymark.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.ProblemBody;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.TenantChoice;
import io.waymark.ui.client.TenantKind;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInViewTest extends ScreenTest {
  private static final List<TenantChoice> BOTH =
      List.of(
          new TenantChoice("acme", "Acme", TenantKind.EMPLOYER),
          new TenantChoice("globex", "Globex", TenantKind.COACH));

  @BeforeEach
  void whoEntersFindsNoCohorts() {
    api.answer(Cohorts.class, "list", asked -> new Cohorts.Page(List.of(), null));
  }

  @Test
  void emailAndPasswordLeadToTheFirstScreen() {
    welcome();
    navigate("sign-in", SignInView.class);

    enter("priya@acme.example", "correct");

    assertThat(here()).isEqualTo("acme/cohorts");
  }

  @Test
  void theWayBackIsTakenAfterSigningIn() {
    welcome();
    api.answer(
        Cohorts.class,
        "grid",
        asked -> {
          throw ApiProblem.of(404, "cohort.not_found");
        });
    navigate("acme/cohorts/c1", SignInView.class);

    enter("priya@acme.example", "correct");

    assertThat(here()).isEqualTo("acme/cohorts/c1");
  }

  @Test
  void whatIsMissingStandsBesideTheFieldAndInTheSummary() {
    navigate("sign-in", SignInView.class);

    enter("", "");

    assertThat($(EmailField.class).single().isInvalid()).isTrue();
    assertThat($(PasswordField.class).single().getErrorMessage())
        .isEqualTo("Your password, please.");
    assertThat(textOf($(ProblemNote.class).single()))
        .contains("Your e-mail address, please.", "Your password, please.");
  }

  @Test
  void whichOfTheTwoIsWrongStaysUnsaid() {
    refuse(ApiProblem.of(401, "session.credentials"));
    navigate("sign-in", SignInView.class);

    enter("priya@acme.example", "wrong");

    assertThat(textOf($(ProblemNote.class).single())).contains("E-mail and password do not match");
    assertThat(here()).isEqualTo("sign-in");
  }

  @Test
  void whoTriedTooOftenLearnsHowLongToWait() {
    refuse(ApiProblem.of(429, "session.throttled"));
    navigate("sign-in", SignInView.class);

    enter("priya@acme.example", "wrong");

    assertThat(textOf($(ProblemNote.class).single())).contains("Wait a minute");
  }

  @Test
  void whoBelongsToSeveralOrganisationsSaysWhich() {
    api.answer(Sessions.class, "create", asked -> create((Sessions.SignIn) asked[0]));
    welcomeAs("globex");
    navigate("sign-in", SignInView.class);

    enter("both@acme.example", "correct");
    assertThat($(H1.class).single().getText()).isEqualTo("Where to?");
    @SuppressWarnings("unchecked")
    RadioButtonGroup<TenantChoice> tenants = $(RadioButtonGroup.class).single();
    test(tenants).selectItem("Globex");
    test($(Button.class).withText("Go in").single()).click();

    assertThat(here()).isEqualTo("globex/cohorts");
  }

  @Test
  void whoeverIsSignedInAlreadyPassesThrough() {
    signIn(Role.ADMIN);

    navigate("sign-in", io.waymark.ui.cohort.CohortsView.class);
  }

  private Sessions.Session create(Sessions.SignIn asked) {
    if (asked.tenant() == null) {
      throw ApiProblem.of(
          409,
          new ProblemBody(
              null, "session.tenant_required", null, null, BOTH, null, null, null, null));
    }
    return session(asked.tenant(), 900, Role.ADMIN);
  }

  private void welcome() {
    api.answer(Sessions.class, "create", asked -> session("acme", 900, Role.ADMIN));
    welcomeAs("acme");
  }

  private void welcomeAs(String tenant) {
    answerMe(tenant, Role.ADMIN);
  }

  private void refuse(ApiProblem problem) {
    api.answer(
        Sessions.class,
        "create",
        asked -> {
          throw problem;
        });
  }

  private void enter(String email, String password) {
    test($(EmailField.class).single()).setValue(email);
    test($(PasswordField.class).single()).setValue(password);
    test($(Button.class).withText("Sign in").single()).click();
  }

  private static String here() {
    return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
  }
}
