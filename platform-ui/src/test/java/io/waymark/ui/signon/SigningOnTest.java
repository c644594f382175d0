package io.waymark.ui.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.ProblemBody;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.SignOnDoor;
import io.waymark.ui.client.SignOnLinks;
import io.waymark.ui.parts.ProblemNote;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningOnTest extends ScreenTest {
  private static final SignOnDoor.Choice ACME = new SignOnDoor.Choice("acme", "Acme");

  @BeforeEach
  void stand() {
    signIns().signOut();
    api.answer(Sessions.class, "end", asked -> HttpResponse.noContent());
    found(ACME);
    api.answer(
        SignOnDoor.class,
        "start",
        asked -> new SignOnDoor.Started("https://login.example/authorize", "state-1", "sealed"));
    api.answer(
        SignOnDoor.class, "finish", asked -> session("acme", 900, Role.PARTICIPANT, Role.MENTOR));
    answerMe("acme", Role.PARTICIPANT);
  }

  @Test
  void anAddressIsOfferedItsOrganisation() {
    navigate("sign-on", FindView.class);

    test($(TextField.class).single()).setValue(" ann@acme.example ");
    click("Go on");

    assertThat(api.calls(SignOnDoor.class, "find").getLast().arguments())
        .containsExactly(new SignOnDoor.Typed("ann@acme.example"));
    click("Continue with Acme");
    assertThat(api.calls(SignOnDoor.class, "start").getLast().arguments())
        .containsExactly(new SignOnDoor.Start("acme"));
  }

  @Test
  void whatNobodySignsOnByIsSaidSo() {
    found();
    navigate("sign-on", FindView.class);

    test($(TextField.class).single()).setValue("nobody@nowhere.example");
    click("Go on");

    assertThat(textOf($(ProblemNote.class).single())).contains("No organisation signs in this way");
  }

  @Test
  void nothingTypedIsNotAsked() {
    navigate("sign-on", FindView.class);

    click("Go on");

    assertThat($(TextField.class).single().isInvalid()).isTrue();
    assertThat(api.calls(SignOnDoor.class, "find")).isEmpty();
  }

  @Test
  void theWayBackNeedsNothingFromTheBrowserButWhatItWasSentWith() {
    begins();

    comesBack("code=abc&state=state-1&iss=https://login.example");

    assertThat(api.calls(SignOnDoor.class, "finish").getLast().arguments())
        .containsExactly(
            new SignOnDoor.Finish(
                "acme", "sealed", "state-1", "abc", "https://login.example", "UTC"));
    assertThat(signIns().anyTenant()).isEqualTo("acme");
  }

  @Test
  void theStateOfAnotherBrowserIsRefusedBeforeAnybodyIsAsked() {
    begins();

    comesBack("code=abc&state=of-another-browser");

    assertThat(texts(H1.class)).containsExactly("Let us begin again");
    assertThat(api.calls(SignOnDoor.class, "finish")).isEmpty();
    assertThat(signIns().any()).isFalse();
  }

  @Test
  void anAnswerIsTakenOnce() {
    begins();
    comesBack("code=abc&state=state-1");
    signIns().signOut();

    comesBack("code=abc&state=state-1");

    assertThat(texts(H1.class)).containsExactly("Let us begin again");
    assertThat(api.calls(SignOnDoor.class, "finish")).hasSize(1);
  }

  @Test
  void theCallbackOfAnotherOrganisationTakesNothing() {
    begins();

    comesBackTo("globex", "code=abc&state=state-1");

    assertThat(api.calls(SignOnDoor.class, "finish")).isEmpty();
  }

  @Test
  void whoTurnedBackIsToldSoAndMayBeginAgain() {
    begins();

    comesBack("error=access_denied&state=state-1");

    assertThat(texts(H1.class)).containsExactly("You did not sign in");
    comesBack("code=abc&state=state-1");
    assertThat(texts(H1.class)).containsExactly("Let us begin again");
  }

  @ParameterizedTest
  @CsvSource({
    "401, sign_on.attempt, Let us begin again",
    "401, sign_on.code, Let us begin again",
    "401, sign_on.token, This did not prove who you are",
    "401, sign_on.clock, The clocks differ",
    "403, sign_on.off, Not open at the moment",
    "422, sign_on.unreachable, No answer from there",
    "422, sign_on.client, Waymark is not known there",
    "403, sign_on.email_missing, Your address is missing",
    "403, sign_on.email_unverified, Your address is not confirmed",
    "409, limit.members, No room for more people",
    "403, session.no_membership, You are no member there now",
    "403, session.tenant_suspended, This organisation is suspended",
    "429, request.too_many, One moment",
    "503, api.unreachable, Waymark does not answer"
  })
  void eachRefusalHasItsWords(int status, String code, String title) {
    refuse("finish", ApiProblem.of(status, code));
    begins();

    comesBack("code=abc&state=state-1");

    assertThat(texts(H1.class)).containsExactly(title);
    assertThat(signIns().any()).isFalse();
  }

  @Test
  void anAccountThatIsThereIsConnectedAfterSigningInByItsOwnMeans() {
    var body =
        new ProblemBody(
            null, "sign_on.link_required", null, null, null, "an-offer", null, null, null);
    refuse("finish", ApiProblem.of(409, body));
    api.answer(SignOnLinks.class, "link", asked -> new SignOnLinks.Linked("acme"));
    begins();
    comesBack("code=abc&state=state-1");
    UI.getCurrent().navigate("sign-on/acme/link");
    assertThat(texts(H1.class)).containsExactly("You have an account already");

    signIn(Role.PARTICIPANT);
    UI.getCurrent().navigate("sign-on/acme/link");
    assertThat(texts(H1.class)).containsExactly("Connect the two?");
    click("Connect");

    assertThat(api.calls(SignOnLinks.class, "link").getLast().arguments())
        .containsExactly(new SignOnLinks.Offer("an-offer"));
    UI.getCurrent().navigate("sign-on/acme/link");
    assertThat(texts(H1.class)).containsExactly("Let us begin again");
  }

  @Test
  void whoConnectsWithAnotherAccountIsToldSo() {
    var body =
        new ProblemBody(
            null, "sign_on.link_required", null, null, null, "an-offer", null, null, null);
    refuse("finish", ApiProblem.of(409, body));
    api.answer(
        SignOnLinks.class,
        "link",
        asked -> {
          throw ApiProblem.of(422, "sign_on.offer");
        });
    begins();
    comesBack("code=abc&state=state-1");
    signIn(Role.PARTICIPANT);
    UI.getCurrent().navigate("sign-on/acme/link");

    click("Connect");

    assertThat(texts(H1.class)).containsExactly("Let us begin again");
  }

  @Test
  void thePlainAddressIsWhereItsPeopleBegin() {
    UI.getCurrent().navigate("sign-on/acme");

    click("Continue with your organisation");

    assertThat(api.calls(SignOnDoor.class, "start").getLast().arguments())
        .containsExactly(new SignOnDoor.Start("acme"));
  }

  private void begins() {
    navigate("sign-on/acme", CallbackView.class);
    click("Continue with your organisation");
  }

  private static void comesBack(String query) {
    comesBackTo("acme", query);
  }

  private static void comesBackTo(String tenant, String query) {
    UI.getCurrent().navigate("sign-on/" + tenant, QueryParameters.fromString(query));
  }

  private void found(SignOnDoor.Choice... choices) {
    api.answer(
        SignOnDoor.class, "find", asked -> new SignOnDoor.Choices(Stream.of(choices).toList()));
  }

  private void refuse(String call, ApiProblem problem) {
    api.answer(
        SignOnDoor.class,
        call,
        asked -> {
          throw problem;
        });
  }

  private void click(String words) {
    test($(Button.class).withText(words).single()).click();
  }
}
