package io.waymark.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.SoftwareAuthenticator;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterPasskeyTest {
  private final Person ann = Organisation.employer().mentor("Ann");
  private final Caller calls = ann.calls();
  private final SoftwareAuthenticator phone = SoftwareAuthenticator.fresh();

  @Test
  void itIsListedWithItsName() {
    phone.registersFor(calls).isCreated();

    var list = calls.get("/api/v1/me/passkeys").isOk();
    assertThat(list.texts("items", "name")).containsExactly("My phone");
    assertThat(list.has("items.0.lastUsedAt")).isFalse();
  }

  @Test
  void thePersonIsToldByMail() throws Exception {
    phone.registersFor(calls).isCreated();

    assertThat(Letters.to(ann.email()).getLast().getSubject())
        .isEqualTo("A passkey for your Waymark account");
  }

  @Test
  void whatTheBrowserIsAskedForLeavesNothingOpen() {
    phone.registersFor(calls).isCreated();

    var options = calls.call("POST", "/api/v1/me/passkeys/options", null).isCreated();

    assertThat(options.text("relyingParty")).isEqualTo("localhost");
    assertThat(options.text("userName")).isEqualTo(ann.email());
    assertThat(options.count("excluded")).isEqualTo(1);
    assertThat(options.count("algorithms")).isEqualTo(3);
  }

  @Test
  void anAnswerFromAnotherSiteIsRefused() {
    phone.at("https://waymark.example.org").registersFor(calls).refuses(422, "passkey.refused");
    phone.at("http://localhost:9999").registersFor(calls).refuses(422, "passkey.refused");
    phone.forHost("example.org").registersFor(calls).refuses(422, "passkey.refused");
  }

  @Test
  void withoutTheDeviceKnowingItsPersonItIsRefused() {
    phone.saying(1).registersFor(calls).refuses(422, "passkey.refused");
  }

  @Test
  void aChallengeIsAnsweredOnceInTimeByWhoWasAsked() {
    var bea = Organisation.employer().mentor("Bea").calls();
    var challenge = asked();

    registers(bea, phone, challenge).refuses(422, "passkey.refused");
    registers(calls, phone, challenge).isCreated();
    registers(calls, SoftwareAuthenticator.fresh(), challenge).refuses(422, "passkey.refused");
    registers(calls, SoftwareAuthenticator.fresh(), SoftwareAuthenticator.asked())
        .refuses(422, "passkey.refused");
    registers(calls, SoftwareAuthenticator.fresh(), "AAAA").refuses(422, "passkey.refused");
    var late = asked();
    Api.clock().forward(Duration.ofMinutes(5));
    registers(calls, SoftwareAuthenticator.fresh(), late).refuses(422, "passkey.refused");
  }

  @Test
  void nonsenseIsRefused() {
    List.of("not base64!", "e30", "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVik")
        .forEach(
            broken -> {
              var body = Map.of("name", "x", "clientData", broken, "attestationObject", broken);
              calls.post("/api/v1/me/passkeys", body).refuses(422, "passkey.refused");
              var made = new HashMap<>(phone.created(asked()));
              made.put("attestationObject", broken);
              calls.post("/api/v1/me/passkeys", made).refuses(422, "passkey.refused");
            });
  }

  @Test
  void oneIsAddedOnce() {
    phone.registersFor(calls).isCreated();

    phone.registersFor(calls).refuses(409, "passkey.exists");
    phone
        .registersFor(Organisation.employer().mentor("Bea").calls())
        .refuses(409, "passkey.exists");
  }

  @Test
  void itGetsAnotherNameAndIsRemoved() {
    var id = phone.registersFor(calls).isCreated().text("id");

    assertThat(calls.put("/api/v1/me/passkeys/" + id, Map.of("name", " Key ring ")).text("name"))
        .isEqualTo("Key ring");
    calls.delete("/api/v1/me/passkeys/" + id).isEmpty();
    assertThat(calls.get("/api/v1/me/passkeys").count("items")).isZero();
    calls.delete("/api/v1/me/passkeys/" + id).isNotFound();
  }

  @Test
  void somebodyElsesIsNotThere() {
    var id = phone.registersFor(calls).isCreated().text("id");
    var bea = Organisation.employer().mentor("Bea").calls();

    bea.put("/api/v1/me/passkeys/" + id, Map.of("name", "Mine")).isNotFound();
    bea.delete("/api/v1/me/passkeys/" + id).isNotFound();
  }

  @Test
  void anOldSignInAddsAndRemovesNone() {
    var id = phone.registersFor(calls).isCreated().text("id");
    Api.clock().forward(Duration.ofMinutes(10).minusSeconds(1));
    calls.call("POST", "/api/v1/me/passkeys/options", null).is(201);
    Api.clock().forward(Duration.ofSeconds(2));
    var again = phone.counting(1).signsIn(ann.accountId()).isCreated();
    Api.clock().forward(Duration.ofMinutes(9));
    var refreshed =
        Api.anonymous()
            .post("/api/v1/sessions/refresh", Map.of("refreshToken", again.text("refreshToken")))
            .isOk();
    Api.clock().forward(Duration.ofMinutes(2));
    var old = Api.with(refreshed.text("accessToken"));

    old.call("POST", "/api/v1/me/passkeys/options", null).refuses(403, "session.too_old");
    old.delete("/api/v1/me/passkeys/" + id).refuses(403, "session.too_old");
  }

  private String asked() {
    return calls.call("POST", "/api/v1/me/passkeys/options", null).isCreated().text("challenge");
  }

  private static Answer registers(Caller person, SoftwareAuthenticator device, String challenge) {
    return person.post("/api/v1/me/passkeys", device.created(challenge));
  }
}
