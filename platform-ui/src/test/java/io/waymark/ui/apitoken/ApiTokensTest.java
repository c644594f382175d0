package io.waymark.ui.apitoken;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.ApiTokens;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiTokensTest extends ScreenTest {
  @Test
  void eachSaysWhatItMayHowLongAndWhenItWasUsed() {
    own(token("T1", "Nightly export", false, NOW.minus(Duration.ofMinutes(5))));
    open(Role.MENTOR);

    assertThat(texts(TokenRow.class))
        .singleElement()
        .asString()
        .contains("Nightly export", "Mentor", "Good until 17 June", "Used 5 minutes ago");
  }

  @Test
  void oneThatIsOverOrWasNeverUsedSaysSo() {
    own(token("T1", "Old", true, null));
    open(Role.MENTOR);

    assertThat(texts(TokenRow.class).getFirst()).contains("expired", "Never used");
    assertThat($view(Button.class).withText("End").exists()).isFalse();
  }

  @Test
  void whoHasNoneReadsWhatTheyAreFor() {
    own();
    open(Role.MENTOR);

    assertThat(textOf($view(Empty.class).single())).contains("No token yet");
    assertThat($view(HeldTokens.class).all()).isEmpty();
  }

  @Test
  void aNewOneIsShownOnce() {
    own();
    api.answer(
        ApiTokens.class,
        "make",
        asked -> new ApiTokens.Made("T1", "Export", NOW.plus(Duration.ofDays(30)), "wm_secret"));
    open(Role.MENTOR);

    click("New token");
    test($(TextField.class).single()).setValue(" Export ");
    days().setValue(30);
    click("Make the token");

    assertThat(api.calls(ApiTokens.class, "make").getLast().arguments())
        .containsExactly(new ApiTokens.Wanted("Export", List.of(Role.MENTOR), 30));
    assertThat($(Code.class).single().getText()).isEqualTo("wm_secret");
    click("I have kept it");
    assertThat($(Code.class).exists()).isFalse();
  }

  @Test
  void itWantsANameAndARole() {
    own();
    open(Role.MENTOR, Role.ADMIN);

    click("New token");
    assertThat(roles().getValue()).isEmpty();
    click("Make the token");

    assertThat(textOf($(ProblemNote.class).single()))
        .contains("Say what the token is for.", "Choose at least one role.");
    assertThat(api.calls(ApiTokens.class, "make")).isEmpty();
  }

  @Test
  void aSignInThatIsTooOldLeadsToANewOne() {
    own();
    refuse("make", ApiProblem.of(403, "session.too_old"));
    open(Role.MENTOR);

    click("New token");
    test($(TextField.class).single()).setValue("Export");
    click("Make the token");

    assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Sign in again first");
  }

  @Test
  void tooManyAreRefusedInWords() {
    own();
    refuse("make", ApiProblem.of(409, "api_token.too_many"));
    open(Role.MENTOR);

    click("New token");
    test($(TextField.class).single()).setValue("Export");
    click("Make the token");

    assertThat(textOf($(ProblemNote.class).single())).contains("You have twenty tokens");
  }

  @Test
  void oneIsEndedAfterAQuestion() {
    own(token("T1", "Nightly export", false, null));
    api.answer(ApiTokens.class, "revoke", asked -> HttpResponse.noContent());
    open(Role.MENTOR);

    click("End");
    assertThat(api.calls(ApiTokens.class, "revoke")).isEmpty();
    click("End the token");

    assertThat(api.calls(ApiTokens.class, "revoke").getLast().arguments()).containsExactly("T1");
    assertThat(told()).isEqualTo("Nightly export has ended.");
  }

  @Test
  void oneThatIsGoneAlreadyHasEnded() {
    own(token("T1", "Nightly export", false, null));
    refuse("revoke", ApiProblem.of(404, "not_found"));
    open(Role.MENTOR);

    click("End");
    click("End the token");

    assertThat(told()).isEqualTo("Nightly export has ended.");
  }

  @Test
  void anOwnerSeesAndEndsEverybodys() {
    own();
    api.answer(
        ApiTokens.class,
        "all",
        asked ->
            asked[0] == null
                ? new ApiTokens.Page(List.of(held("T2", "Mara Lindqvist")), "next")
                : new ApiTokens.Page(List.of(held("T3", "Ada Kern")), null));
    api.answer(ApiTokens.class, "revokeHeld", asked -> HttpResponse.noContent());
    open(Role.OWNER);

    click("Show more tokens");
    assertThat(texts(TokenRow.class)).hasSize(2);
    assertThat(texts(TokenRow.class).getFirst()).contains("Mara Lindqvist · Mentor");
    test($view(Button.class).withText("End").last()).click();
    click("End the token");

    assertThat(api.calls(ApiTokens.class, "revokeHeld").getLast().arguments())
        .containsExactly("T3");
  }

  private void own(ApiTokens.Token... tokens) {
    api.answer(ApiTokens.class, "own", asked -> new ApiTokens.Own(List.of(tokens)));
    api.answer(ApiTokens.class, "all", asked -> new ApiTokens.Page(List.of(), null));
  }

  private void refuse(String operation, ApiProblem problem) {
    api.answer(
        ApiTokens.class,
        operation,
        asked -> {
          throw problem;
        });
  }

  private void open(Role... roles) {
    signIn(roles);
    navigate("acme/api-tokens", ApiTokensView.class);
  }

  private void click(String button) {
    test($(Button.class).withText(button).last()).click();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Integer> days() {
    return $(RadioButtonGroup.class).single();
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<Role> roles() {
    return $(CheckboxGroup.class).single();
  }

  private String told() {
    return $view(Paragraph.class).withClassName("wm-told").single().getText();
  }

  private static ApiTokens.Token token(
      String id, String name, boolean expired, @Nullable Instant used) {
    return new ApiTokens.Token(
        id, name, List.of(Role.MENTOR), NOW, NOW.plus(Duration.ofDays(90)), expired, used);
  }

  private static ApiTokens.Held held(String id, String holder) {
    Instant until = NOW.plus(Duration.ofDays(90));
    return new ApiTokens.Held(
        id, "M", holder, "Export", List.of(Role.MENTOR), NOW, until, false, null);
  }
}
