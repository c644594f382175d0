package io.waymark.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.SoftwareAuthenticator;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInWithPasskeyTest {
  private final Person ann = Organisation.employer().mentor("Ann");
  private final SoftwareAuthenticator phone = SoftwareAuthenticator.fresh();

  @BeforeEach
  void aPasskey() {
    phone.registersFor(ann.calls()).isCreated();
  }

  @Test
  void itNeedsNeitherPasswordNorCode() {
    var session = phone.signsIn(ann.accountId()).isCreated();

    assertThat(session.text("tenant")).isEqualTo(ann.organisation().slug());
    assertThat(Api.with(session.text("accessToken")).get("/api/v1/me").text("email"))
        .isEqualTo(ann.email());
  }

  @Test
  void thePasswordAloneOpensNoMore() {
    var credentials = Map.of("email", ann.email(), "password", Person.PASSWORD);

    var refused =
        Api.anonymous().post("/api/v1/sessions", credentials).refuses(401, "session.second_factor");

    assertThat(refused.text("factors.0")).isEqualTo("PASSKEY");
  }

  @Test
  void anAnswerFromAnotherSiteOpensNothing() {
    isRefused(phone.at("https://waymark.example.org").signsIn(ann.accountId()));
    isRefused(phone.at("https://localhost:8080").signsIn(ann.accountId()));
    isRefused(phone.forHost("example.org").signsIn(ann.accountId()));
  }

  @Test
  void aForgedSignatureOpensNothing() {
    isRefused(phone.forged().signsIn(ann.accountId()));
  }

  @Test
  void withoutTheDeviceKnowingItsPersonItOpensNothing() {
    isRefused(phone.saying(1).signsIn(ann.accountId()));
    isRefused(phone.saying(4).signsIn(ann.accountId()));
  }

  @Test
  void aPasskeyOpensItsOwnAccountOnly() {
    var bea = Organisation.employer().mentor("Bea");

    isRefused(phone.signsIn(bea.accountId()));
    isRefused(SoftwareAuthenticator.fresh().signsIn(ann.accountId()));
  }

  @Test
  void aChallengeIsAnsweredOnceAndInTime() {
    var challenge = SoftwareAuthenticator.asked();
    var answer = phone.signed(challenge, ann.accountId());
    sends(answer).isCreated();

    isRefused(sends(answer));
    isRefused(sends(phone.signed("AAAA", ann.accountId())));
    isRefused(sends(phone.signed(challenge.replace(challenge.charAt(0), 'z'), ann.accountId())));
    var late = phone.signed(SoftwareAuthenticator.asked(), ann.accountId());
    Api.clock().forward(Duration.ofMinutes(5));
    isRefused(sends(late));
  }

  @Test
  void ofManyWhoSendTheSameAnswerOneIsServed() {
    var answer = phone.signed(SoftwareAuthenticator.asked(), ann.accountId());

    var statuses = IntStream.range(0, 10).parallel().map(i -> sends(answer).status()).boxed();

    assertThat(statuses.toList()).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  void aChallengeToAddAPasskeyIsNoneToSignIn() {
    var adding = ann.calls().call("POST", "/api/v1/me/passkeys/options", null).text("challenge");

    isRefused(sends(phone.signed(adding, ann.accountId())));
  }

  /** Two devices with one key would both count from where they were copied. */
  @Test
  void aCountThatDoesNotGrowTellsOfACopy() {
    phone.counting(7).signsIn(ann.accountId()).isCreated();

    isRefused(phone.counting(7).signsIn(ann.accountId()));
    isRefused(phone.counting(6).signsIn(ann.accountId()));
    phone.counting(8).signsIn(ann.accountId()).isCreated();
  }

  @Test
  void aRemovedOneOpensNothing() {
    var calls = ann.calls();
    var id = calls.get("/api/v1/me/passkeys").text("items.0.id");
    calls.delete("/api/v1/me/passkeys/" + id).isEmpty();

    isRefused(phone.signsIn(ann.accountId()));
  }

  @Test
  void theOrganisationIsChosenAfterwards() {
    var other = Organisation.employer();
    other.alsoHere(ann, Role.ADMIN);

    var asked = phone.signsIn(ann.accountId()).refuses(409, "session.tenant_required");

    var chosen = Map.of("challenge", asked.text("challenge"), "tenant", other.slug());
    assertThat(
            Api.anonymous()
                .post("/api/v1/sessions/second-factor", chosen)
                .isCreated()
                .text("tenant"))
        .isEqualTo(other.slug());
  }

  @Test
  void nonsenseIsRefusedLikeAnythingElse() {
    var answer = new HashMap<>(phone.signed(SoftwareAuthenticator.asked(), ann.accountId()));
    for (String part : answer.keySet()) {
      var broken = new HashMap<>(answer);
      for (String nonsense : List.of("!?", "e30", "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVik")) {
        broken.put(part, nonsense);

        isRefused(sends(broken));
      }
    }
    assertThat(
            Database.count("SELECT sign_count FROM passkey WHERE account_id = ?", ann.accountId()))
        .isZero();
  }

  private static Answer sends(Map<String, Object> answer) {
    return Api.anonymous().post("/api/v1/sessions/passkey", answer);
  }

  private static void isRefused(Answer answer) {
    answer.refuses(401, "session.passkey");
  }
}
