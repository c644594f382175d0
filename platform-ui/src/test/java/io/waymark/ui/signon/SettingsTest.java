package io.waymark.ui.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.SignOn;
import io.waymark.ui.client.SignOn.Finding;
import io.waymark.ui.client.SignOn.JoiningRole;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest extends ScreenTest {
  private static final String ISSUER = "https://login.acme.example";

  @BeforeEach
  void stand() {
    kept(true);
    api.answer(SignOn.class, "change", asked -> settings(true));
  }

  @Test
  void itShowsWhatIsSetButNeverTheSecret() {
    open();

    assertThat(field("Issuer").getValue()).isEqualTo(ISSUER);
    assertThat(field("Redirect address").getValue()).isEqualTo("https://w.example/sign-on/acme");
    assertThat($view(PasswordField.class).single().getValue()).isEmpty();
    assertThat($view(PasswordField.class).single().getHelperText()).contains("A secret is kept");
  }

  @Test
  void aSecretThatIsLeftEmptyIsKept() {
    open();

    test(field("E-mail domains")).setValue("acme.example; acme.test");
    test($view(Checkbox.class).single()).click();
    click("Save");

    assertThat(api.calls(SignOn.class, "change").getLast().arguments())
        .containsExactly(
            "\"1\"",
            new SignOn.Change(
                ISSUER,
                "waymark",
                null,
                JoiningRole.PARTICIPANT,
                List.of("acme.example", "acme.test"),
                true));
    assertThat(textOf($view(DoneNote.class).last())).startsWith("Saved.");
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    open();

    test(field("Issuer")).setValue(" ");
    click("Try it");

    assertThat(field("Issuer").isInvalid()).isTrue();
    assertThat(api.calls(SignOn.class, "look")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Finding.class)
  void aTrialSaysWhatItFoundInOneSentence(Finding finding) {
    api.answer(SignOn.class, "look", asked -> new SignOn.Trial(finding));
    open();

    click("Try it");

    String said =
        finding == Finding.FINE
            ? textOf($view(DoneNote.class).first())
            : textOf($view(ProblemNote.class).single());
    assertThat(said).doesNotContain("sign-on.").hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource({
    "422, sign_on.issuer, It begins with https://",
    "422, sign_on.secret_needed, Another issuer has another secret.",
    "422, sign_on.domain, A domain is like example.org",
    "422, sign_on.domain_of_others, when an owner of your organisation has an address",
    "412, precondition.stale, Somebody else changed this"
  })
  void aRefusalSaysWhatToDo(int status, String code, String said) {
    api.answer(
        SignOn.class,
        "change",
        asked -> {
          throw ApiProblem.of(status, code);
        });
    open();

    click("Save");

    assertThat(textOf($view(ProblemNote.class).single())).contains(said);
  }

  @Test
  void anAdminIsNotLetIn() {
    signIn(Role.ADMIN);

    com.vaadin.flow.component.UI.getCurrent().navigate("acme/sign-on");

    assertThat(texts(H1.class)).doesNotContain("Sign-on");
  }

  private void open() {
    signIn(Role.OWNER);
    navigate("acme/sign-on", SettingsView.class);
  }

  private void kept(boolean secret) {
    api.answer(SignOn.class, "read", asked -> settings(secret));
  }

  private static SignOn.Settings settings(boolean secret) {
    return new SignOn.Settings(
        ISSUER,
        "waymark",
        secret,
        JoiningRole.PARTICIPANT,
        List.of("acme.example"),
        false,
        "https://w.example/sign-on/acme",
        "\"1\"");
  }

  private TextField field(String label) {
    return $view(TextField.class).all().stream()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void click(String words) {
    test($view(Button.class).withText(words).single()).click();
  }
}
