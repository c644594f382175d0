package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.AuthenticatorApp;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResetPasswordTest {
  private static final String RESETS = "/api/v1/password-resets";
  private static final String NEW_PASSWORD = "seven quiet otters cross";

  private final Person noa = Organisation.employer().participant("Noa");

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void whoForgotThePasswordChoosesANewOneAndIsSignedOutEverywhere() throws Exception {
    var elsewhere = noa.calls();
    ask(noa.email());

    reset(LinkIn.latestLetterTo(noa.email()), NEW_PASSWORD).isEmpty();
    Api.clock().forward(Duration.ofSeconds(60));

    elsewhere.get("/api/v1/me").refuses(401, "session.required");
    signIn(Person.PASSWORD).refuses(401, "session.credentials");
    signIn(NEW_PASSWORD).isCreated();
    assertThat(Letters.to(noa.email()).getLast().getSubject())
        .isEqualTo("Your Waymark account has a new password");
  }

  @Test
  void anAddressWithoutAnAccountGetsTheSameAnswerAndNoLetter() {
    var known = ask(noa.email());
    var unknown = ask("nobody@" + noa.organisation().slug() + ".example");

    assertThat(unknown.body()).isEqualTo(known.body());
    assertThat(Letters.to("nobody@" + noa.organisation().slug() + ".example")).isEmpty();
  }

  @Test
  void aNewPasswordPutsNoSecondFactorOff() throws Exception {
    AuthenticatorApp.of(noa.calls());
    ask(noa.email());

    reset(LinkIn.latestLetterTo(noa.email()), NEW_PASSWORD).isEmpty();

    signIn(NEW_PASSWORD).refuses(401, "session.second_factor");
  }

  @Test
  void aLinkIsGoodOnce() throws Exception {
    ask(noa.email());
    String link = LinkIn.latestLetterTo(noa.email());
    reset(link, NEW_PASSWORD).isEmpty();

    reset(link, NEW_PASSWORD + "!").refuses(422, "password_reset.link");
  }

  @Test
  void aLinkIsGoodForAnHour() throws Exception {
    ask(noa.email());
    String link = LinkIn.latestLetterTo(noa.email());

    Api.clock().forward(Duration.ofHours(1));

    reset(link, NEW_PASSWORD).refuses(422, "password_reset.link");
  }

  @Test
  void askingAgainWithinFiveMinutesSendsNoSecondLetter() throws Exception {
    ask(noa.email());
    ask(noa.email());
    assertThat(Letters.to(noa.email())).hasSize(1);
    String older = LinkIn.latestLetterTo(noa.email());

    Api.clock().forward(Duration.ofMinutes(5));
    ask(noa.email());

    assertThat(Letters.to(noa.email())).hasSize(2);
    reset(older, NEW_PASSWORD).refuses(422, "password_reset.link");
  }

  @Test
  void aPasswordThatIsRefusedUsesNothingUp() throws Exception {
    ask(noa.email());
    String link = LinkIn.latestLetterTo(noa.email());

    reset(link, "short").refuses(422, "password.too_short");

    reset(link, NEW_PASSWORD).isEmpty();
  }

  @Test
  void aLinkThatSomebodyChangedOpensNothing() throws Exception {
    ask(noa.email());
    String link = LinkIn.latestLetterTo(noa.email());

    reset(link + "A", NEW_PASSWORD).refuses(422, "password_reset.link");
    reset(link.replaceFirst("\\.\\d+\\.", ".2."), NEW_PASSWORD).refuses(422, "password_reset.link");
  }

  private static Answer ask(String email) {
    var answer = Api.anonymous().post(RESETS, Map.of("email", email)).is(202);
    io.waymark.support.Work.runDue();
    return answer;
  }

  private static Answer reset(String token, String password) {
    return Api.anonymous().put(RESETS, Map.of("token", token, "password", password));
  }

  private Answer signIn(String password) {
    return Api.anonymous()
        .post("/api/v1/sessions", Map.of("email", noa.email(), "password", password));
  }
}
