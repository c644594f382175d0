package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeEmailTest {
  private final Organisation acme = Organisation.employer();
  private Person noa = acme.participant("Noa");
  private final String elsewhere = "noa@new-" + acme.slug() + ".example";

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void theNewAddressConfirmsAndTheOldOneIsTold() throws Exception {
    ask(elsewhere).is(202);
    signIn(elsewhere).refuses(401, "session.credentials");

    confirm(LinkIn.latestLetterTo(elsewhere)).isEmpty();

    signIn(noa.email()).refuses(401, "session.credentials");
    signIn(elsewhere).isCreated();
    assertThat(Letters.to(noa.email()).getLast().getSubject())
        .isEqualTo("The address of your Waymark account has changed");
  }

  @Test
  void theOldAddressTakesItBackWithinThreeDaysAndSignsOutEverywhere() throws Exception {
    ask(elsewhere);
    confirm(LinkIn.latestLetterTo(elsewhere)).isEmpty();
    var thief = noa.calls();
    Api.clock().forward(Duration.ofHours(71));

    undo(LinkIn.latestLetterTo(noa.email())).isEmpty();
    Api.clock().forward(Duration.ofSeconds(60));

    thief.get("/api/v1/me").refuses(401, "session.required");
    signIn(noa.email()).isCreated();
    signIn(elsewhere).refuses(401, "session.credentials");
  }

  @Test
  void afterThreeDaysTheNewAddressStays() throws Exception {
    ask(elsewhere);
    confirm(LinkIn.latestLetterTo(elsewhere));
    String link = LinkIn.latestLetterTo(noa.email());

    Api.clock().forward(Duration.ofHours(72));

    undo(link).refuses(422, "email_change.link");
  }

  @Test
  void aConfirmationIsGoodOnceForADayAndForNothingElse() throws Exception {
    ask(elsewhere);
    String link = LinkIn.latestLetterTo(elsewhere);
    undo(link).refuses(422, "email_change.link");

    Api.clock().forward(Duration.ofHours(24));

    confirm(link).refuses(422, "email_change.link");
  }

  @Test
  void askingForAnotherAddressForgetsTheFirst() throws Exception {
    ask(elsewhere);
    String first = LinkIn.latestLetterTo(elsewhere);

    ask("other." + elsewhere);

    confirm(first).refuses(422, "email_change.link");
  }

  @Test
  void anAddressThatHasAnAccountGetsNoLetterAndTheAnswerDoesNotTell() {
    var other = acme.mentor("Mara");

    ask(other.email()).is(202);

    assertThat(Letters.to(other.email())).isEmpty();
  }

  @Test
  void anAddressThatWasTakenInTheMeantimeIsRefused() throws Exception {
    ask(elsewhere);
    String link = LinkIn.latestLetterTo(elsewhere);
    Api.bean(io.waymark.identity.Accounts.class)
        .create(
            new io.waymark.identity.NewAccount(
                elsewhere, Person.PASSWORD, java.time.ZoneId.of("UTC")));

    confirm(link).refuses(409, "account.email_taken");
  }

  @Test
  void aSignInOfLongAgoIsNoProof() {
    var calls = noa.calls();
    calls.get("/api/v1/me").isOk();

    Api.clock().forward(Duration.ofMinutes(10).plusSeconds(1));

    Answer answer = calls.put("/api/v1/me/email", Map.of("email", elsewhere));
    assertThat(answer.code()).isIn("session.too_old", "session.required");
  }

  @Test
  void membershipsStayWithTheAccount() throws Exception {
    ask(elsewhere);
    confirm(LinkIn.latestLetterTo(elsewhere));

    assertThat(noa.gets("/api/v1/me").text("email")).isEqualTo(elsewhere);
  }

  private Answer ask(String email) {
    return noa.puts("/api/v1/me/email", Map.of("email", email));
  }

  private static Answer confirm(String token) {
    return Api.anonymous().post("/api/v1/email-changes/confirmations", Map.of("token", token));
  }

  private static Answer undo(String token) {
    return Api.anonymous().post("/api/v1/email-changes/undoings", Map.of("token", token));
  }

  private static Answer signIn(String email) {
    return Api.anonymous()
        .post("/api/v1/sessions", Map.of("email", email, "password", Person.PASSWORD));
  }
}
