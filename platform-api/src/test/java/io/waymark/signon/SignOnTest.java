package io.waymark.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.FakeIssuer;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.SignOnAt;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming in by an organisation's issuer: who joins, who is linked, who is turned away. */
class SignOnTest {
  private final SignOnAt acme = SignOnAt.fresh();

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void theBrowserIsSentWithEverythingThatTiesTheAnswerToIt() {
    var sent = FakeIssuer.parameters(acme.begins().address().getRawQuery());

    assertThat(sent)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", FakeIssuer.CLIENT_ID)
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", "http://localhost:8080/sign-on/" + acme.slug())
        .containsKeys("state", "nonce", "code_challenge")
        .doesNotContainKey("client_secret");
    assertThat(sent.get("scope")).contains("openid");
  }

  @Test
  void somebodyNewJoinsInTheRoleThatTheOwnerChose() {
    var email = acme.newAddress();

    var session = acme.signsOn("noa", email).isCreated();

    assertThat(session.text("tenant")).isEqualTo(acme.slug());
    var me = with(session).get("/api/v1/me").isOk();
    assertThat(me.text("name")).isEqualTo("Noa Lind");
    assertThat(me.text("email")).isEqualTo(email);
    assertThat(me.texts("memberships", "slug")).containsExactly(acme.slug());
    assertThat(me.flag("signOn")).isTrue();
    assertThat(me.text("roles.0")).isEqualTo("PARTICIPANT");
  }

  @Test
  void theRoleOfNewcomersIsTheOneThatIsSetWhenTheyCome() {
    acme.changes(Map.of("joiningRole", "MENTOR")).isOk();

    assertThat(acme.signsOn("noa", acme.newAddress()).isCreated().text("roles.0"))
        .isEqualTo("MENTOR");
  }

  @Test
  void whoCameOnceIsKnownBySubjectWhateverTheAddressIsNow() {
    var first = acme.signsOn("noa", acme.newAddress()).isCreated();

    var again = acme.signsOn("noa", acme.member("Ann").email()).isCreated();

    assertThat(accountOf(again)).isEqualTo(accountOf(first));
  }

  @Test
  void anotherSubjectIsSomebodyElseWhateverTheAddressSays() {
    var email = acme.newAddress();
    acme.signsOn("noa", email).isCreated();

    acme.signsOn("mallory", email).refuses(409, "sign_on.link_required");
  }

  @Test
  void theSameSubjectAtAnotherOrganisationIsSomebodyElse() {
    var globex = SignOnAt.fresh();
    var here = acme.signsOn("noa", acme.newAddress()).isCreated();

    var there = globex.signsOn("noa", globex.newAddress()).isCreated();

    assertThat(accountOf(there)).isNotEqualTo(accountOf(here));
  }

  @Test
  void theNewcomerIsToldAndItIsWrittenDown() throws Exception {
    var email = acme.newAddress();
    acme.signsOn("noa", email).isCreated();

    assertThat(Letters.to(email).getLast().getSubject())
        .isEqualTo("A new way into Waymark for you");
    assertThat(actions())
        .containsSubsequence("membership.added", "sign_on.linked", "session.signed_on");
  }

  @Test
  void ofTwoFirstSignInsAtOnceBothComeIntoOneAccount() {
    var email = acme.newAddress();
    var begun = IntStream.range(0, 4).mapToObj(i -> acme.begins()).toList();

    var accounts =
        begun.parallelStream()
            .map(one -> one.comesBack(SignOnAt.person("noa", email)))
            .map(answer -> accountOf(answer.isCreated()))
            .distinct();

    assertThat(accounts).hasSize(1);
  }

  @Test
  void anAccountThatIsThereIsNotOpenedByItsAddress() {
    var ann = acme.member("Ann");

    acme.signsOn("ann", ann.email()).refuses(409, "sign_on.link_required");
    acme.signsOn("ann", ann.email().toUpperCase(java.util.Locale.ROOT))
        .refuses(409, "sign_on.link_required");

    assertThat(links()).isZero();
  }

  @Test
  void signingInByOnesOwnMeansConnectsTheTwo() {
    var ann = acme.member("Ann");
    var offer = offered("ann", ann.email());

    assertThat(connects(ann, offer).isCreated().text("tenant")).isEqualTo(acme.slug());

    var session = acme.signsOn("ann", "another@address.example").isCreated();
    assertThat(accountOf(session)).isEqualTo(accountOf(ann));
    assertThat(session.text("roles.0")).isEqualTo("MENTOR");
    connects(ann, offer).isCreated();
    assertThat(links()).isEqualTo(1);
  }

  @Test
  void whoIsAMemberElsewhereJoinsByConnecting() {
    var globex = Organisation.employer();
    var ann = globex.mentor("Ann");

    connects(ann, offered("ann", ann.email())).isCreated();

    assertThat(acme.signsOn("ann", ann.email()).isCreated().text("roles.0"))
        .isEqualTo("PARTICIPANT");
  }

  @Test
  void anOfferIsForTheOneAccountAndForHalfAnHour() {
    var ann = acme.member("Ann");
    var offer = offered("ann", ann.email());

    connects(acme.member("Bea"), offer).refuses(422, "sign_on.offer");
    connects(ann, "nonsense").refuses(422, "sign_on.offer");
    connects(ann, offer.substring(1)).refuses(422, "sign_on.offer");
    Api.clock().forward(Duration.ofMinutes(30));
    connects(ann, offer).refuses(422, "sign_on.offer");
  }

  @Test
  void aSignOnConnectsNothingByAnotherSignOn() {
    var ann = acme.member("Ann");
    var offer = offered("ann", ann.email());
    var noa = acme.signsOn("noa", acme.newAddress()).isCreated();

    with(noa)
        .post("/api/v1/me/sign-on-links", Map.of("challenge", offer))
        .refuses(403, "session.sign_on");
  }

  @Test
  void whoHasLeftIsNotLetInAgain() {
    acme.signsOn("noa", acme.newAddress()).isCreated();
    long membershipId =
        Database.count("SELECT membership_id FROM sign_on_link WHERE tenant_id = ?", id());
    Tenants.within(id(), () -> Api.bean(Memberships.class).deactivate(membershipId));

    acme.signsOn("noa", acme.newAddress()).refuses(403, "session.no_membership");
  }

  @Test
  void whoHasLeftConnectsNothing() {
    var ann = acme.member("Ann");
    var elsewhere = Organisation.employer().alsoHere(ann, Role.MENTOR);
    var offer = offered("ann", ann.email());
    Tenants.within(id(), () -> Api.bean(Memberships.class).deactivate(ann.membershipId()));

    connects(elsewhere, offer).refuses(403, "session.no_membership");
  }

  @Test
  void aSuspendedOrganisationLetsNobodyIn() {
    var begun = acme.begins();
    Api.bean(TenantRegistry.class).suspend(id());

    begun
        .comesBack(SignOnAt.person("noa", acme.newAddress()))
        .refuses(403, "session.tenant_suspended");
    Api.anonymous()
        .post("/api/v1/sign-on/attempts", Map.of("slug", acme.slug()))
        .refuses(403, "session.tenant_suspended");
  }

  @Test
  void switchedOffItLetsNobodyInAndSignsOutWhomItLetIn() {
    var session = acme.signsOn("noa", acme.newAddress()).isCreated();
    var owner = acme.owner().calls();
    var begun = acme.begins();

    acme.changes(Map.of("enabled", false)).isOk();

    begun.comesBack(SignOnAt.person("noa", acme.newAddress())).refuses(403, "sign_on.off");
    with(session).get("/api/v1/me").refuses(401, "session.required");
    refreshes(session).refuses(401, "session.expired");
    owner.get("/api/v1/me").isOk();
  }

  @Test
  void aChangeEndsWhatWasBegunBefore() {
    var begun = acme.begins();

    acme.changes(Map.of("clientSecret", "another")).isOk();

    begun.comesBack(SignOnAt.person("noa", acme.newAddress())).refuses(401, "sign_on.attempt");
  }

  @Test
  void theIssuerIsAskedAgainAfterTwelveHours() {
    var session = acme.signsOn("noa", acme.newAddress()).isCreated();

    Api.clock().forward(Duration.ofHours(12).minusMinutes(1));
    var renewed = refreshes(session).isOk();
    Api.clock().forward(Duration.ofMinutes(1));

    refreshes(renewed).refuses(401, "session.expired");
  }

  @Test
  void aSecondFactorIsTheIssuersBusiness() {
    Tenants.within(id(), () -> Api.bean(TenantRegistry.class).requireSecondFactor(true));

    var session = acme.signsOn("noa", acme.newAddress()).isCreated();

    assertThat(session.flag("secondFactorMissing")).isFalse();
    with(session).get("/api/v1/me/this-week").isOk();
  }

  @Test
  void signingOutEndsOurSession() {
    var session = acme.signsOn("noa", acme.newAddress()).isCreated();

    with(session).delete("/api/v1/sessions/current").isEmpty();

    with(session).get("/api/v1/me").refuses(401, "session.required");
  }

  @Test
  void anAddressIsOfferedTheOrganisationsOfItsDomainWhetherOrNotThereIsAnAccount() {
    var unknown = finds(acme.newAddress());
    var known = finds(acme.member("Ann").email().toUpperCase(java.util.Locale.ROOT));

    assertThat(known.texts("items", "slug")).containsExactly(acme.slug());
    assertThat(unknown.body()).isEqualTo(known.body());
    assertThat(finds(acme.slug()).body()).isEqualTo(known.body());
    assertThat(finds("somebody@nowhere.example").count("items")).isZero();
    assertThat(finds("nowhere").count("items")).isZero();
    acme.changes(Map.of("enabled", false)).isOk();
    assertThat(finds(acme.slug()).count("items")).isZero();
    assertThat(finds(acme.newAddress()).count("items")).isZero();
  }

  private String offered(String subject, String email) {
    return acme.signsOn(subject, email).refuses(409, "sign_on.link_required").text("challenge");
  }

  private static Answer connects(Person person, String offer) {
    return person.posts("/api/v1/me/sign-on-links", Map.of("challenge", offer));
  }

  private static Answer finds(String text) {
    return Api.anonymous().post("/api/v1/sign-on/choices", Map.of("text", text)).isOk();
  }

  private static Answer refreshes(Answer session) {
    return Api.anonymous()
        .post("/api/v1/sessions/refresh", Map.of("refreshToken", session.text("refreshToken")));
  }

  private static io.waymark.support.Caller with(Answer session) {
    return Api.with(session.text("accessToken"));
  }

  private static String accountOf(Answer session) {
    return with(session).get("/api/v1/me").isOk().text("accountId");
  }

  private static String accountOf(Person person) {
    return person.gets("/api/v1/me").isOk().text("accountId");
  }

  private long id() {
    return acme.organisation().id();
  }

  private long links() {
    return Database.count("SELECT COUNT(*) FROM sign_on_link WHERE tenant_id = ?", id());
  }

  private List<String> actions() {
    return Database.column("SELECT action FROM audit_event WHERE tenant_id = ? ORDER BY id", id())
        .stream()
        .map(String::valueOf)
        .toList();
  }
}
