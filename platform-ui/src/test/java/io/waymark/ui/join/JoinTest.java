package io.waymark.ui.join;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.Joining;
import io.waymark.ui.client.Joining.Preview;
import io.waymark.ui.client.OwnMemberships;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.cohort.CohortsView;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinTest extends ScreenTest {
  private static final String PASSWORD = "seven quiet otters cross";

  @BeforeEach
  void stand() {
    signIns().signOut();
    api.answer(Cohorts.class, "list", asked -> new Cohorts.Page(List.of(), null));
    api.answer(Sessions.class, "create", asked -> session("acme", 900, Role.ADMIN));
    answerMe("acme", Role.ADMIN);
  }

  @Test
  void whoIsInvitedSeesByWhomAsWhatAndWhoWillSeeWhat() {
    invite(false, false, Role.PARTICIPANT, Role.MENTOR);

    assertThat(texts(H1.class)).containsExactly("Join Acme");
    assertThat(said()).contains("Ada invites you to Acme, as: Mentor, Participant.");
    assertThat(texts(ListItem.class))
        .contains("Your mentor reads your check-ins and answers them.")
        .anyMatch(line -> line.contains("They never read what you wrote."))
        .anyMatch(line -> line.startsWith("What you keep private nobody else reads"));
  }

  @Test
  void whereAdminsReadTextItIsSaid() {
    invite(false, true, Role.PARTICIPANT);

    assertThat(texts(ListItem.class))
        .anyMatch(line -> line.endsWith("Here they also read what you write in it."))
        .noneMatch(line -> line.contains("never"));
  }

  @Test
  void aNewAccountJoinsAndIsSignedIn() {
    api.answer(Joining.class, "accept", asked -> new Joining.Joined("acme", "noa@acme.example"));
    invite(false, false, Role.ADMIN);

    enter("Noa Lind", PASSWORD);

    assertThat(api.calls(Joining.class, "accept").getLast().arguments())
        .containsExactly(new Joining.NewAccount("tok.1", "Noa Lind", PASSWORD, "UTC", null));
    assertThat(api.calls(Sessions.class, "create").getLast().arguments())
        .containsExactly(new Sessions.SignIn("noa@acme.example", PASSWORD, "acme"));
    assertThat(here()).isEqualTo("acme/cohorts");
  }

  @Test
  void aPersonalAddressIsSentAlongWhenThereIsOne() {
    api.answer(Joining.class, "accept", asked -> new Joining.Joined("acme", "noa@acme.example"));
    invite(false, false, Role.ADMIN);

    test(personal()).setValue("noa at home");
    enter("Noa Lind", PASSWORD);
    assertThat(personal().isInvalid()).isTrue();
    assertThat(api.calls(Joining.class, "accept")).isEmpty();
    test(personal()).setValue("noa@home.example");
    enter("Noa Lind", PASSWORD);

    assertThat(api.calls(Joining.class, "accept").getLast().arguments())
        .containsExactly(
            new Joining.NewAccount("tok.1", "Noa Lind", PASSWORD, "UTC", "noa@home.example"));
  }

  private EmailField personal() {
    return $(EmailField.class).all().getLast();
  }

  @Test
  void aPasskeyNeedsNoPassword() {
    api.answer(
        Joining.class,
        "askPasskey",
        asked ->
            new Account.PasskeyCreation(
                "c", "localhost", "Waymark", "h", "noa@acme.example", List.of(-7), List.of(), 1));
    invite(false, false, Role.ADMIN);

    test($(Button.class).withText("Join with a passkey").single()).click();

    assertThat(api.calls(Joining.class, "askPasskey").getLast().arguments())
        .containsExactly(new Joining.Token("tok.1"));
    assertThat($(PasswordField.class).single().isInvalid()).isFalse();
  }

  @Test
  void aPasswordThatIsTooShortIsNotSent() {
    invite(false, false, Role.ADMIN);

    enter("Noa Lind", "too short");

    assertThat($(PasswordField.class).single().getErrorMessage())
        .isEqualTo("15 characters or more, please.");
    assertThat(api.calls(Joining.class, "accept")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "password.common, Choose another one.",
    "password.personal, Leave your address",
    "account.zone, does not know this time zone"
  })
  void whatIsRefusedIsSaidAtItsField(String code, String words) {
    refuseToAccept(ApiProblem.of(422, code));
    invite(false, false, Role.ADMIN);

    enter("Noa Lind", PASSWORD);

    assertThat(textOf($(ProblemNote.class).single())).contains(words);
    assertThat($(PasswordField.class).single().isInvalid()).isEqualTo(code.startsWith("password"));
    assertThat($(ComboBox.class).single().isInvalid()).isEqualTo(code.startsWith("account"));
  }

  @ParameterizedTest
  @CsvSource({
    "422, invitation.used, This invitation has been accepted",
    "422, invitation.expired, This link is too old",
    "422, invitation.replaced, There is a newer letter",
    "422, invitation.revoked, This invitation was taken back",
    "403, session.tenant_suspended, This organisation is closed for now",
    "404, not_found, This link leads to nothing",
    "503, api.unreachable, Waymark does not answer right now"
  })
  void aLinkThatOpensNothingSaysWhyAndWhatToDo(int status, String code, String title) {
    refuseToShow(ApiProblem.of(status, code));

    navigate("join/tok.1", JoinView.class);

    assertThat(texts(H1.class)).containsExactly(title);
    assertThat(texts(Anchor.class)).contains("Go to Waymark");
  }

  @Test
  void aLinkThatWasUsedMeanwhileTakesThePage() {
    refuseToAccept(ApiProblem.of(422, "invitation.used"));
    invite(false, false, Role.ADMIN);

    enter("Noa Lind", PASSWORD);

    assertThat(texts(H1.class)).containsExactly("This invitation has been accepted");
  }

  @Test
  void whoHasAnAccountSignsInAndComesBack() {
    invite(true, false, Role.ADMIN);

    assertThat($(PasswordField.class).exists()).isFalse();
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("/sign-in?to=join/tok.1");
  }

  @Test
  void whoIsSignedInWithTheAddressJoinsOnAClick() {
    signIn(Role.ADMIN);
    api.answer(
        OwnMemberships.class, "join", asked -> new Joining.Joined("acme", "priya@acme.example"));
    api.answer(
        Joining.class, "preview", asked -> preview("priya@acme.example", true, false, Role.ADMIN));
    navigate("join/tok.1", JoinView.class);

    test($(Button.class).withText("Join Acme").single()).click();

    assertThat(api.calls(OwnMemberships.class, "join").getLast().arguments())
        .containsExactly(new Joining.Token("tok.1"));
    assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
        .isInstanceOf(CohortsView.class);
  }

  @Test
  void whoIsSignedInAsSomebodyElseIsAskedToSignOut() {
    signIn(Role.ADMIN);
    invite(true, false, Role.ADMIN);

    assertThat(said()).contains("signed in as priya@acme.example");
    assertThat($(Button.class).withText("Sign out and go on").exists()).isTrue();
  }

  @Test
  void whoDoesNotWantToJoinIsAskedOnceMore() {
    api.answer(Joining.class, "decline", asked -> HttpResponse.noContent());
    invite(false, false, Role.ADMIN);
    assertThat($view(Anchor.class).all()).extracting(Anchor::getHref).contains("decline/tok.1");

    navigate("decline/tok.1", DeclineView.class);
    assertThat(api.calls(Joining.class, "decline")).isEmpty();
    test($(Button.class).withText("Decline").single()).click();

    assertThat(api.calls(Joining.class, "decline").getLast().arguments())
        .containsExactly(new Joining.Token("tok.1"));
    assertThat(texts(H1.class)).containsExactly("You declined");
    assertThat(texts(Anchor.class)).contains("Back to the invitation");
  }

  @Test
  void anInvitationThatWasTakenBackCannotBeDeclined() {
    api.answer(
        Joining.class,
        "decline",
        asked -> {
          throw ApiProblem.of(422, "invitation.revoked");
        });

    navigate("decline/tok.1", DeclineView.class);
    test($(Button.class).withText("Decline").single()).click();

    assertThat(texts(H1.class)).containsExactly("This invitation was taken back");
  }

  private void invite(boolean hasAccount, boolean read, Role... roles) {
    api.answer(
        Joining.class, "preview", asked -> preview("noa@acme.example", hasAccount, read, roles));
    navigate("join/tok.1", JoinView.class);
  }

  private static Preview preview(String email, boolean hasAccount, boolean read, Role... roles) {
    return new Preview(
        "Acme", "acme", "Ada", email, "Noa", List.of(roles), hasAccount, false, read);
  }

  private void refuseToAccept(ApiProblem problem) {
    api.answer(
        Joining.class,
        "accept",
        asked -> {
          throw problem;
        });
  }

  private void refuseToShow(ApiProblem problem) {
    api.answer(
        Joining.class,
        "preview",
        asked -> {
          throw problem;
        });
  }

  private void enter(String name, String password) {
    test($(TextField.class).single()).setValue(name);
    test($(PasswordField.class).single()).setValue(password);
    test($(Button.class).withText("Join Acme").single()).click();
  }

  private String said() {
    return textOf($view(JoinView.class).single());
  }

  private static String here() {
    return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
  }
}
