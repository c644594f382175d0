package io.waymark.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.SoftwareAuthenticator;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InviteTest {
  private static final String INVITATIONS = "/api/v1/invitations";
  private static final String OWN_PASSWORD = "/api/v1/me/password";
  private static final Pattern LINK = Pattern.compile("/join/([\\w.-]+)");
  private static final String PASSWORD = "seven quiet otters cross";

  private final Organisation acme = Organisation.employer();
  private final Person owner = acme.owner("Olga");
  private final Person admin = acme.admin("Ada");
  private final String address = "noa@" + acme.slug() + ".example";

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void somebodyWhoIsInvitedJoinsWithANewAccountAndSignsIn() throws Exception {
    invite(admin, address, "PARTICIPANT").isCreated();

    var preview = preview(link());
    accept(link(), "Noa Lind").isCreated();

    assertThat(preview.text("organisation")).isEqualTo(acme.slug());
    assertThat(preview.text("inviter")).isEqualTo("Ada");
    assertThat(preview.flag("hasAccount")).isFalse();
    var session = signIn(address);
    var me = Api.with(session.text("accessToken")).get("/api/v1/me").isOk();
    assertThat(me.text("name")).isEqualTo("Noa Lind");
    assertThat(me.text("zone")).isEqualTo("Europe/Oslo");
    assertThat(admin.gets(INVITATIONS).count("items")).isZero();
  }

  @Test
  void anAddressInAnySpellingReachesTheSamePerson() throws Exception {
    invite(admin, "NOA@" + acme.slug() + ".example", "MENTOR").isCreated();

    accept(link(), "Noa").isCreated();

    signIn(address);
  }

  @Test
  void somebodyJoinsWithAPasskeyAndIsSignedIn() throws Exception {
    var phone = SoftwareAuthenticator.fresh();
    invite(admin, address, "MENTOR").isCreated();

    var link = link();
    var session = acceptWith(phone, link).isCreated();

    var calls = Api.with(session.text("accessToken"));
    assertThat(calls.get("/api/v1/me").isOk().text("name")).isEqualTo("Noa Lind");
    assertThat(calls.get("/api/v1/me/passkeys").isOk().texts("items", "name"))
        .containsExactly("My phone");
    acceptWith(phone, link).refuses(422, "invitation.used");
  }

  @Test
  void whoJoinedWithAPasskeyHasNoPasswordUntilTheyChooseOne() throws Exception {
    invite(admin, address, "MENTOR").isCreated();
    acceptWith(SoftwareAuthenticator.fresh(), link()).isCreated();

    for (String guess : List.of("", "-", PASSWORD)) {
      var tried = Map.of("email", address, "password", guess.isEmpty() ? " " : guess);
      Api.anonymous().post("/api/v1/sessions", tried).refuses(401, "session.credentials");
    }
  }

  @Test
  void whoJoinedWithAPasskeyChoosesAFirstPasswordWhileTheSignInIsFresh() throws Exception {
    invite(admin, address, "MENTOR").isCreated();
    var session = acceptWith(SoftwareAuthenticator.fresh(), link()).isCreated();
    var calls = Api.with(session.text("accessToken"));
    var chosen = Map.of("password", PASSWORD);
    assertThat(calls.get(OWN_PASSWORD).isOk().flag("chosen")).isFalse();

    calls.post(OWN_PASSWORD, Map.of("password", "short")).refuses(422, "password.too_short");
    calls.post(OWN_PASSWORD, chosen).isEmpty();

    Api.anonymous()
        .post("/api/v1/sessions", Map.of("email", address, "password", PASSWORD))
        .refuses(401, "session.second_factor");
    assertThat(calls.get(OWN_PASSWORD).isOk().flag("chosen")).isTrue();
    calls.post(OWN_PASSWORD, chosen).refuses(409, "password.exists");
    assertThat(Letters.to(address).getLast().getSubject())
        .isEqualTo("A password for your Waymark account");
  }

  @Test
  void aFirstPasswordIsNotChosenWithAnOldSignIn() throws Exception {
    invite(admin, address, "MENTOR").isCreated();
    var session = acceptWith(SoftwareAuthenticator.fresh(), link()).isCreated();
    Api.clock().forward(Duration.ofMinutes(11));
    var later =
        Api.anonymous()
            .post("/api/v1/sessions/refresh", Map.of("refreshToken", session.text("refreshToken")))
            .is(200);

    Api.with(later.text("accessToken"))
        .post(OWN_PASSWORD, Map.of("password", PASSWORD))
        .refuses(403, "session.too_old");
  }

  @Test
  void aPersonalAddressIsAskedForWhileJoining() throws Exception {
    var home = "noa@home-" + acme.slug() + ".example";
    invite(admin, address, "MENTOR").isCreated();
    var joining = new HashMap<String, Object>(joining(link(), "Noa", PASSWORD, "Europe/Oslo"));
    joining.put("personalAddress", address);
    Api.anonymous().post("/api/v1/joining", joining).refuses(422, "personal_address.same");

    joining.put("personalAddress", home);
    Api.anonymous().post("/api/v1/joining", joining).isCreated();

    var noa = Api.with(signIn(address).text("accessToken"));
    var named = noa.get("/api/v1/me/personal-address").isOk();
    assertThat(named.text("address")).isEqualTo(home);
    assertThat(named.flag("confirmed")).isFalse();
    assertThat(Letters.to(home)).hasSize(1);
  }

  @Test
  void aPasskeyFromElsewhereOrForSomebodyElseMakesNoAccount() throws Exception {
    var phone = SoftwareAuthenticator.fresh();
    invite(admin, address, "MENTOR").isCreated();

    acceptWith(phone.at("https://waymark.example.org"), link()).refuses(422, "passkey.refused");
    var mine = phone.created(optionsFor(link()).text("challenge"));
    var others = optionsFor(link()).text("userHandle");
    accept(link(), mine, others).refuses(422, "passkey.refused");
    accept(link(), mine, "nonsense!").refuses(422, "passkey.refused");

    assertThat(preview(link()).flag("hasAccount")).isFalse();
    acceptWith(phone, link()).isCreated();
  }

  private static Answer optionsFor(String token) {
    return Api.anonymous().post("/api/v1/joining/passkey/options", Map.of("token", token));
  }

  private static Answer acceptWith(SoftwareAuthenticator phone, String token) {
    var options = optionsFor(token);
    return options.status() == 201
        ? accept(token, phone.created(options.text("challenge")), options.text("userHandle"))
        : options;
  }

  private static Answer accept(String token, Map<String, Object> passkey, String userHandle) {
    var body = new HashMap<>(passkey);
    body.put("passkeyName", body.remove("name"));
    body.putAll(
        Map.of(
            "token", token, "name", "Noa Lind", "zone", "Europe/Oslo", "userHandle", userHandle));
    return Api.anonymous().post("/api/v1/joining/passkey", body);
  }

  @Test
  void aLinkIsGoodOnce() throws Exception {
    invite(admin, address, "MENTOR");
    accept(link(), "Noa").isCreated();

    accept(link(), "Noa").refuses(422, "invitation.used");
  }

  @Test
  void lookingUsesNothingUp() throws Exception {
    invite(admin, address, "MENTOR");

    preview(link()).isOk();
    preview(link()).isOk();

    accept(link(), "Noa").isCreated();
  }

  @Test
  void aLinkIsGoodForFourteenDays() throws Exception {
    invite(admin, address, "MENTOR");
    String link = link();

    Api.clock().forward(Duration.ofDays(14).minusSeconds(1));
    preview(link).isOk();
    Api.clock().forward(Duration.ofSeconds(1));

    preview(link).refuses(422, "invitation.expired");
    accept(link, "Noa").refuses(422, "invitation.expired");
    assertThat(admin.gets(INVITATIONS).text("items.0.status")).isEqualTo("EXPIRED");
  }

  @Test
  void aLetterThatIsSentAgainKillsTheOlderLink() throws Exception {
    String id = invite(admin, address, "MENTOR").text("invitationId");
    String older = link();

    owner.posts(INVITATIONS + "/" + id + "/letters", Map.of()).isCreated();

    preview(older).refuses(422, "invitation.replaced");
    assertThat(Letters.to(address)).hasSize(2);
    accept(link(), "Noa").isCreated();
  }

  @Test
  void anInvitationThatWasTakenBackOpensNothing() throws Exception {
    String id = invite(admin, address, "MENTOR").text("invitationId");
    String link = link();

    admin.deletes(INVITATIONS + "/" + id).isEmpty();

    preview(link).refuses(422, "invitation.revoked");
    accept(link, "Noa").refuses(422, "invitation.revoked");
    admin.deletes(INVITATIONS + "/" + id).isNotFound();
    admin.posts(INVITATIONS + "/" + id + "/letters", Map.of()).isNotFound();
  }

  @Test
  void aLinkThatSomebodyChangedOpensNothing() throws Exception {
    invite(admin, address, "MENTOR");
    String link = link();

    preview(link.substring(1)).isNotFound();
    preview(link + "A").isNotFound();
    accept(link.replace(".1.", ".2."), "Noa").isNotFound();
  }

  @Test
  void whoHasAnAccountElsewhereSignsInAndJoins() throws Exception {
    var globex = Organisation.employer();
    var elsewhere = globex.mentor("Noa");
    invite(admin, elsewhere.email(), "MENTOR").isCreated();
    String link = link(elsewhere.email());

    assertThat(preview(link).flag("hasAccount")).isTrue();
    accept(link, "Noa").refuses(409, "invitation.sign_in");
    elsewhere.posts("/api/v1/me/memberships", Map.of("token", link)).isCreated();

    assertThat(elsewhere.gets("/api/v1/me").texts("memberships", "slug"))
        .containsExactlyInAnyOrder(acme.slug(), globex.slug());
  }

  @Test
  void aLinkThatWasForwardedServesNobodyElsesAccount() throws Exception {
    var other = Organisation.employer().mentor("Mallory");
    invite(admin, address, "OWNER").refuses(403, "member.owner_only");
    invite(owner, address, "OWNER").isCreated();

    other
        .posts("/api/v1/me/memberships", Map.of("token", link()))
        .refuses(403, "invitation.for_another_address");

    accept(link(), "Noa").isCreated();
  }

  @Test
  void aMemberIsNotInvited() {
    invite(admin, owner.email(), "MENTOR").refuses(409, "membership.exists");
  }

  @Test
  void whoLeftIsInvitedAgainAndComesBackInTheNewRoles() throws Exception {
    var left = acme.mentor("Lea");
    var id = new io.waymark.shared.id.Id(left.membershipId());
    admin
        .calls()
        .ifMatch("*")
        .put("/api/v1/members/" + id + "/status", Map.of("active", false))
        .isOk();

    invite(admin, left.email(), "PARTICIPANT").isCreated();
    preview(link(left.email())).isOk();
    // The only membership is closed: the way in is that of somebody with an account elsewhere.
    var elsewhere = Organisation.employer().alsoHere(left, io.waymark.tenancy.Role.MENTOR);
    elsewhere.posts("/api/v1/me/memberships", Map.of("token", link(left.email()))).isCreated();

    var again = admin.gets("/api/v1/members/" + id).isOk();
    assertThat(again.flag("active")).isTrue();
    assertThat(again.body()).contains("[\"PARTICIPANT\"]");
  }

  @Test
  void badFieldsAreNamed() {
    admin
        .posts(INVITATIONS, Map.of("email", "nobody", "name", " ", "roles", List.of()))
        .refusesFields("/email", "/name", "/roles");
  }

  @Test
  void aPasswordThatIsTooShortMakesNoAccount() throws Exception {
    invite(admin, address, "MENTOR");

    Api.anonymous()
        .post("/api/v1/joining", joining(link(), "Noa", "short", "Europe/Oslo"))
        .refuses(422, "password.too_short");
    Api.anonymous()
        .post("/api/v1/joining", joining(link(), "Noa", PASSWORD, "Mars/Olympus"))
        .refuses(422, "account.zone");

    accept(link(), "Noa").isCreated();
  }

  @Test
  void anOrganisationThatIsSuspendedTakesNobodyIn() throws Exception {
    invite(admin, address, "MENTOR");
    String link = link();
    Api.bean(io.waymark.tenancy.TenantRegistry.class).suspend(acme.id());

    preview(link).refuses(403, "session.tenant_suspended");
    accept(link, "Noa").refuses(403, "session.tenant_suspended");
  }

  @Test
  void anInvitationThatEndedAMonthAgoIsForgotten() {
    invite(admin, address, "MENTOR");
    Api.clock().forward(Duration.ofDays(45));

    io.waymark.support.Work.runRecurring("invitation-expiry");

    assertThat(admin.gets(INVITATIONS).count("items")).isZero();
  }

  private static Answer invite(Person by, String email, String role) {
    return by.posts(INVITATIONS, Map.of("email", email, "name", "Noa", "roles", List.of(role)));
  }

  private String link() throws Exception {
    return link(address);
  }

  private static String link(String address) throws Exception {
    var letter = Letters.to(address).getLast();
    var text =
        ((jakarta.mail.internet.MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
    var found = LINK.matcher(String.valueOf(text));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Answer preview(String token) {
    return Api.anonymous().post("/api/v1/joining/preview", Map.of("token", token));
  }

  private static Answer accept(String token, String name) {
    return Api.anonymous().post("/api/v1/joining", joining(token, name, PASSWORD, "Europe/Oslo"));
  }

  private static Map<String, String> joining(
      String token, String name, String password, String zone) {
    return Map.of("token", token, "name", name, "password", password, "zone", zone);
  }

  private static Answer signIn(String email) {
    return Api.anonymous()
        .post("/api/v1/sessions", Map.of("email", email, "password", PASSWORD))
        .isCreated();
  }
}
