package io.waymark.walls;

import io.waymark.account.TestAccountLinks;
import io.waymark.leaving.TestLeaving;
import io.waymark.provisioning.TestDirectories;
import io.waymark.setting.Logos;
import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.AuthenticatorApp;
import io.waymark.support.Database;
import io.waymark.support.FakeIssuer;
import io.waymark.support.Person;
import io.waymark.support.ServedApi;
import io.waymark.support.SignOnAt;
import io.waymark.support.SoftwareAuthenticator;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What must be so on a person's own account before an operation on it succeeds. Accounts belong to
 * people and not to circles, so it is made for whoever calls.
 */
record OwnAccount(Person person) {

  /** Prepares the account, and answers what to put for the names of the operation's body. */
  Map<String, String> readyFor(String operationId) {
    var places = new HashMap<String, String>();
    places.put("currentPassword", Person.PASSWORD);
    places.put("tenant", person.organisation().slug());
    switch (operationId) {
      case "endSignIn" -> places.put("signInId", signInId());
      case "confirmPersonalAddress" -> places.put("token", TestLeaving.confirmation(person));
      case "readLeavingPage", "startLeavingExport", "downloadLeavingExport" ->
          places.put("token", TestLeaving.linkOfSomebody(person.organisation()));
      case "choosePassword" -> withoutPassword();
      case "listAuditEvents" -> places.put("actorId", new Id(person.membershipId()).toString());
      case "eraseAccount" -> places.put("email", person.email());
      case "downloadOwnExport" -> exported("/api/v1/me/exports");
      case "downloadExport" -> exported("/api/v1/exports");
      case "startTotp" -> withoutApp();
      case "confirmTotp" -> places.put("code", withSecret().now());
      case "removeTotp", "renewRecoveryCodes" -> withApp();
      case "renamePasskey", "removePasskey" -> places.put("passkeyId", passkeyId());
      case "registerPasskey" -> places.putAll(made());
      case "disconnectDirectory" ->
          places.put("directoryId", TestDirectories.connectedBy(person).directoryId().toString());
      case "replaceScimGroup" -> places.put("groupKey", "ADMIN");
      case "makeApiToken" -> places.put("roles", person.roles().getFirst().name());
      case "revokeApiToken" -> places.put("apiTokenId", apiTokenId());
      case "signInWithPasskey" -> places.putAll(signed());
      case "continueSignIn" -> challenged(places);
      case "transferOwnership" ->
          places.put("membershipId", new Id(person.membershipId()).toString());
      case "joinOrganisation" ->
          places.put("token", JoiningLinks.to(person.organisation(), person.email()));
      case "acceptInvitationWithPasskey" -> joining(places);
      case "previewJoining", "declineInvitation", "acceptInvitation", "startPasskeyJoining" ->
          places.put("token", JoiningLinks.toSomebodyNew(person.organisation()));
      case "resetPassword" -> places.put("token", TestAccountLinks.passwordReset(person));
      case "confirmEmail" -> places.put("token", TestAccountLinks.confirmation(person));
      case "changeProfile",
          "changeAccent",
          "changeWorkingTime",
          "changeReading",
          "changeRetention",
          "changeSecurity",
          "changeLogo",
          "removeLogo" ->
          places.put(operationId + ".If-Match", person.gets("/api/v1/settings").etag());
      case "readLogo" -> withLogo();
      case "undoEmail" -> places.put("token", TestAccountLinks.undoing(person));
      case "changeSignOn", "trySignOn" -> signOn(places);
      case "startSignOn" -> places.put("slug", person.organisation().slug());
      case "finishSignOn" -> answered(places);
      case "linkSignOn" -> places.put("challenge", offer());
      default -> {}
    }
    return places;
  }

  /** One that this person has open. */
  String signInId() {
    var browser = "SELECT MAX(browser_id) FROM sign_in_family WHERE account_id = ?";
    person.calls();
    return new Id(Database.count(browser, person.accountId())).toString();
  }

  /** Like who joined with a passkey. */
  private void withoutPassword() {
    try {
      Database.change("UPDATE account SET has_password = FALSE WHERE id = ?", person.accountId());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void exported(String path) {
    person.calls().call("POST", path, null).is(202);
    Work.runDue();
  }

  String apiTokenId() {
    var wanted = Map.of("name", "Mine", "roles", person.roles(), "days", 30);
    return person.posts("/api/v1/me/api-tokens", wanted).isCreated().text("apiTokenId");
  }

  String passkeyId() {
    return SoftwareAuthenticator.fresh().registersFor(person.calls()).isCreated().text("id");
  }

  /** Gives the organisation a logo, whatever was taken away before. */
  void withLogo() {
    var picture =
        ServedApi.operations().stream()
            .filter(operation -> operation.id().equals("changeLogo"))
            .map(operation -> (Map<?, ?>) Objects.requireNonNull(operation.example()))
            .findFirst()
            .orElseThrow();
    String image = String.valueOf(picture.get("image"));
    person.organisation().in(() -> Api.bean(Logos.class).change("*", image));
  }

  private Map<String, String> made() {
    var options = person.calls().call("POST", "/api/v1/me/passkeys/options", null).isCreated();
    return texts(SoftwareAuthenticator.fresh().created(options.text("challenge")));
  }

  private void joining(Map<String, String> places) {
    var token = JoiningLinks.toSomebodyNew(person.organisation());
    var options =
        Api.anonymous().post("/api/v1/joining/passkey/options", Map.of("token", token)).isCreated();
    places.putAll(texts(SoftwareAuthenticator.fresh().created(options.text("challenge"))));
    places.put("token", token);
    places.put("userHandle", options.text("userHandle"));
  }

  private Map<String, String> signed() {
    var device = SoftwareAuthenticator.fresh();
    device.registersFor(person.calls()).isCreated();
    return texts(device.signed(SoftwareAuthenticator.asked(), person.accountId()));
  }

  private static Map<String, String> texts(Map<String, Object> answer) {
    return answer.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().toString()));
  }

  private void withoutApp() {
    try {
      Database.change("DELETE FROM totp_secret WHERE account_id = ?", person.accountId());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private AuthenticatorApp withSecret() {
    withoutApp();
    return new AuthenticatorApp(AuthenticatorApp.start(person.calls()).text("secret"));
  }

  private AuthenticatorApp withApp() {
    withoutApp();
    return AuthenticatorApp.of(person.calls());
  }

  private void signOn(Map<String, String> places) {
    places.put("issuer", FakeIssuer.shared().issuer());
    places.put("client", FakeIssuer.CLIENT_ID);
    places.put("clientSecret", FakeIssuer.SECRET);
    places.put("domains", person.organisation().slug() + ".example");
    places.put("changeSignOn.If-Match", "*");
  }

  private void answered(Map<String, String> places) {
    var begun = SignOnAt.known(person.organisation(), person).begins();
    var somebody = SignOnAt.person("of " + person.email(), "s." + person.email());
    places.put("slug", person.organisation().slug());
    places.put("attempt", begun.attempt());
    places.put("state", begun.state());
    places.put("code", FakeIssuer.shared().letsIn(begun.address(), somebody));
  }

  private String offer() {
    // Operators are of no organisation that anybody signs on to.
    var at =
        person.roles().contains(Role.OPERATOR)
            ? SignOnAt.fresh()
            : SignOnAt.known(person.organisation(), person);
    return at.signsOn("as " + person.email(), person.email())
        .refuses(409, "sign_on.link_required")
        .text("challenge");
  }

  /** The code is the next one: the present one confirmed the app. */
  private void challenged(Map<String, String> places) {
    var app = withApp();
    var credentials = Map.of("email", person.email(), "password", Person.PASSWORD);
    var refused =
        Api.anonymous().post("/api/v1/sessions", credentials).refuses(401, "session.second_factor");
    places.put("challenge", refused.text("challenge"));
    places.put("code", app.at(Api.clock().instant().plusSeconds(30)));
  }
}
