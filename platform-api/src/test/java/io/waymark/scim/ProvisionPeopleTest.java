package io.waymark.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.setting.Settings;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Cost;
import io.waymark.support.Database;
import io.waymark.support.Json;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionPeopleTest {
  private final Okta okta = Okta.connected();

  @BeforeEach
  void standStill() {
    Api.clock().set(Instant.parse("2026-03-20T09:00:00Z"));
  }

  @Test
  void somebodyNewIsInvitedAndIsNobodyUntilTheyAccept() throws Exception {
    var created = okta.creates("rae").isCreated();

    assertThat(created.text("userName")).isEqualTo(okta.address("rae"));
    assertThat(created.text("displayName")).isEqualTo("Rae Holt");
    assertThat(created.text("externalId")).isEqualTo("x-rae");
    assertThat(created.flag("active")).isTrue();
    assertThat(created.headers().firstValue("Location"))
        .hasValue(created.text("meta.location"))
        .get()
        .asString()
        .endsWith("/scim/v2/Users/" + created.text("id"));
    assertThat(created.headers().firstValue("Content-Type").orElse("")).startsWith(Scim.JSON);
    assertThat(created.etag()).isEqualTo(created.text("meta.version"));
    assertThat(Letters.to(okta.address("rae")).getLast().getSubject()).isNotEmpty();
    assertThat(members()).isEqualTo(1);
    assertThat(accounts("rae")).isZero();
  }

  @Test
  void whoseLanguageNobodySaysIsWrittenToInTheOrganisations() throws Exception {
    okta.acme()
        .in(
            () -> {
              Api.bean(Settings.class).begin("de");
              return true;
            });

    okta.creates("rae");

    assertThat(Letters.to(okta.address("rae")).getLast().getContentLanguage())
        .containsExactly("de");
  }

  @Test
  void whoAcceptsKeepsTheIdAndGetsTheGroupsOfTheMeantime() {
    var id = okta.creates("rae").isCreated().text("id");
    put(id, "MENTOR").isOk();

    okta.accepts("rae").isCreated();

    var user = okta.reads(id).isOk();
    assertThat(user.texts("groups", "value")).containsExactly("MENTOR");
    assertThat(roles(id)).isEqualTo("MENTOR");
  }

  @Test
  void whoIsInNoGroupIsAParticipant() {
    var id = okta.creates("rae").isCreated().text("id");
    okta.accepts("rae").isCreated();

    assertThat(okta.reads(id).isOk().count("groups")).isZero();
    assertThat(roles(id)).isEqualTo("PARTICIPANT");
    put(id, "MENTOR").isOk();
    assertThat(roles(id)).isEqualTo("MENTOR");
  }

  @Test
  void anAddressThatHasAnAccountElsewhereIsInvitedAndTheAccountStaysAsItIs() {
    var elsewhere = Organisation.coach().mentor("Mia");
    var before = account(elsewhere.email());
    var body = new HashMap<>(okta.person("mia"));
    body.put("userName", elsewhere.email());
    body.put("password", "another password altogether");

    var id = okta.calls().post(Okta.USERS, body).isCreated().text("id");
    var named = Okta.op("replace", "displayName", "Somebody Else");
    okta.patches(Okta.USERS + "/" + id, named).isOk();

    assertThat(account(elsewhere.email())).isEqualTo(before);
    assertThat(members()).isEqualTo(1);
    assertThat(elsewhere.gets("/api/v1/me").isOk().text("name")).isEqualTo("Mia");
  }

  @Test
  void whoIsHereAlreadyIsKnownAndChangedHereAlone() {
    var mara = okta.acme().mentor("Mara");
    var there = Organisation.coach().alsoHere(mara, Role.PARTICIPANT);
    var found = okta.finds("userName eq \"%s\"".formatted(mara.email())).isOk();
    assertThat(found.number("totalResults")).isEqualTo(1);
    String id = found.text("Resources.0.id");

    okta.patches(
            Okta.USERS + "/" + id,
            Okta.op("replace", "displayName", "Mara Lind"),
            Okta.op("replace", "title", "Staff engineer"))
        .isOk();

    assertThat(mara.gets("/api/v1/me").text("name")).isEqualTo("Mara Lind");
    assertThat(there.gets("/api/v1/me").text("name")).isEqualTo("Mara");
  }

  @Test
  void theEMailAddressIsItsOwners() {
    var id = okta.creates("rae").isCreated().text("id");
    var path = Okta.USERS + "/" + id;

    okta.patches(path, Okta.op("replace", "emails[type eq \"work\"].value", "other@x.example"))
        .refuses(400, "scim.mutability");
    var body = new HashMap<>(okta.person("rae"));
    body.put("emails", List.of(Map.of("value", "other@x.example", "primary", true)));
    var refused = okta.calls().put(path, body).refuses(400, "scim.mutability");

    assertThat(refused.text("scimType")).isEqualTo("mutability");
    assertThat(refused.text("schemas.0")).isEqualTo(Scim.ERROR);
    assertThat(okta.reads(id).text("emails.0.value")).isEqualTo(okta.address("rae"));
  }

  @Test
  void aClientThatRepeatsItselfChangesNothing() {
    var created = okta.creates("rae").isCreated();
    String path = Okta.USERS + "/" + created.text("id");
    okta.creates("rae").refuses(409, "scim.uniqueness");
    okta.calls()
        .post(Okta.USERS, Map.of("userName", okta.address("RAE").toUpperCase(Locale.ROOT)))
        .refuses(409, "scim.uniqueness");
    put(created.text("id"), "MENTOR").isOk();
    var put = okta.calls().put(path, okta.person("rae")).isOk();
    String events = events();
    int letters = Letters.to(okta.address("rae")).size();

    for (int i = 0; i < 3; i++) {
      assertThat(okta.calls().put(path, okta.person("rae")).isOk().etag()).isEqualTo(put.etag());
      assertThat(okta.patches(path, Okta.op("replace", "active", true)).isOk().etag())
          .isEqualTo(put.etag());
      put(created.text("id"), "MENTOR").isOk();
    }

    assertThat(events()).isEqualTo(events);
    assertThat(Letters.to(okta.address("rae"))).hasSize(letters);
    okta.calls().delete(path).isEmpty();
    okta.calls().delete(path).isNotFound();
    okta.reads(created.text("id")).isNotFound();
  }

  @Test
  void ofManyRepeatsAtOnceOneCounts() {
    var created = atOnce(() -> okta.creates("rae"));
    assertThat(created).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(Letters.to(okta.address("rae"))).hasSize(1);
    String id =
        okta.finds("userName eq \"%s\"".formatted(okta.address("rae"))).text("Resources.0.id");

    assertThat(atOnce(() -> put(id, "MENTOR"))).containsOnly(200);
    assertThat(atOnce(() -> okta.calls().put(Okta.USERS + "/" + id, okta.person("rae"))))
        .containsOnly(200);
    assertThat(atOnce(() -> okta.calls().delete(Okta.USERS + "/" + id)))
        .containsOnlyOnce(204)
        .containsOnly(204, 404);
  }

  private static List<Integer> atOnce(Supplier<Answer> call) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = Collections.nCopies(8, (Callable<Integer>) () -> call.get().status());
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void readingCostsWhatTheTokenCostsAndOne() {
    String id = okta.creates("rae").isCreated().text("id");

    assertThat(Cost.STATEMENTS.of(() -> okta.reads(id))).isEqualTo(2);
    assertThat(Cost.STATEMENTS.of(() -> okta.finds("userName sw \"r\""))).isEqualTo(3);
  }

  @Test
  void whoIsDeactivatedIsOutAndComesBackAsTheyWere() {
    var mara = okta.acme().mentor("Mara");
    String path = Okta.USERS + "/" + new Id(mara.membershipId());
    var session = mara.calls();

    assertThat(okta.patches(path, Okta.op("Replace", "active", "False")).isOk().flag("active"))
        .isFalse();
    Api.clock().forward(Duration.ofSeconds(31));
    session.get("/api/v1/me").refuses(401, "session.required");
    okta.patches(path, Map.of("op", "replace", "value", Map.of("active", true))).isOk();

    assertThat(mara.gets("/api/v1/me").isOk().json("roles").size()).isEqualTo(1);
  }

  @Test
  void whoIsRemovedIsKnownNoMoreAndMayComeAgain() {
    var mara = okta.acme().mentor("Mara");
    String id = new Id(mara.membershipId()).toString();
    okta.calls().delete(Okta.USERS + "/" + id).isEmpty();
    assertThat(okta.finds("userName eq \"%s\"".formatted(mara.email())).number("totalResults"))
        .isZero();

    var again = okta.calls().post(Okta.USERS, Map.of("userName", mara.email())).isCreated();

    assertThat(again.text("id")).isEqualTo(id);
    mara.gets("/api/v1/me").isOk();
  }

  @Test
  void anInvitationIsTakenBackAndSentAgain() {
    var id = okta.creates("rae").isCreated().text("id");
    String path = Okta.USERS + "/" + id;

    okta.patches(path, Okta.op("replace", "active", false)).isOk();
    okta.accepts("rae").refuses(422, "invitation.revoked");
    okta.patches(path, Okta.op("replace", "active", true)).isOk();

    assertThat(Letters.to(okta.address("rae"))).hasSize(2);
    okta.accepts("rae").isCreated();
  }

  @Test
  void nobodyIsInvitedWhoIsNotActive() {
    var body = new HashMap<>(okta.person("rae"));
    body.put("active", false);

    assertThat(okta.calls().post(Okta.USERS, body).isCreated().flag("active")).isFalse();
    assertThat(Letters.to(okta.address("rae"))).isEmpty();
  }

  @Test
  void theLastOwnerStays() {
    String last = Okta.USERS + "/" + new Id(okta.olga().membershipId());
    okta.patches(last, Okta.op("replace", "active", false)).refuses(409, "member.last_owner");
    okta.calls().delete(last).refuses(409, "member.last_owner");

    okta.acme().owner("Otto");
    okta.calls().delete(last).isEmpty();
  }

  @Test
  void ownershipIsNoGroup() {
    String olga = new Id(okta.olga().membershipId()).toString();
    okta.calls().get(Okta.GROUPS + "/OWNER").isNotFound();
    put(olga, "MENTOR").isOk();
    assertThat(roles(olga)).isEqualTo("OWNER,MENTOR");

    okta.patches(Okta.GROUPS + "/MENTOR", Map.of("op", "remove", "path", "members")).isOk();
    assertThat(roles(olga)).isEqualTo("OWNER");
  }

  @Test
  void groupsAreChangedAsRfcAndDirectoriesWriteIt() {
    String mara = new Id(okta.acme().mentor("Mara").membershipId()).toString();
    String rae = okta.creates("rae").isCreated().text("id");
    String path = Okta.GROUPS + "/ADMIN";

    okta.patches(path, Okta.op("Add", "members", List.of(member(mara), member(rae)))).isOk();
    assertThat(okta.calls().get(path).texts("members", "value"))
        .containsExactlyInAnyOrder(mara, rae);
    okta.patches(path, Map.of("op", "remove", "path", "members[value eq \"%s\"]".formatted(mara)))
        .isOk();
    assertThat(roles(mara)).isEqualTo("MENTOR");
    okta.patches(path, Okta.op("Remove", "members", List.of(member(rae)))).isOk();
    okta.patches(path, Okta.op("Remove", "members", List.of(member(rae)))).isOk();
    assertThat(okta.calls().get(path).count("members")).isZero();
    okta.calls().put(path, Map.of("members", List.of(member(mara)))).isOk();

    assertThat(roles(mara)).isEqualTo("ADMIN,MENTOR");
    okta.calls()
        .put(path, Map.of("displayName", "Bosses", "members", List.of()))
        .refuses(400, "scim.mutability");
  }

  @Test
  void aGroupHasNoStrangers() {
    String stranger = new Id(Organisation.coach().mentor("Piet").membershipId()).toString();

    okta.patches(Okta.GROUPS + "/MENTOR", Okta.op("add", "members", List.of(member(stranger))))
        .isNotFound();
  }

  @Test
  void groupsAreFoundByNameAndWithoutTheirMembers() {
    var found =
        okta.calls()
            .get(Okta.GROUPS + "?excludedAttributes=members&filter=displayName%20eq%20%22mentor%22")
            .isOk();

    assertThat(found.texts("Resources", "id")).containsExactly("MENTOR");
    assertThat(found.has("Resources.0.members")).isFalse();
    assertThat(okta.calls().get(Okta.GROUPS).isOk().texts("Resources", "id"))
        .containsExactlyInAnyOrder("ADMIN", "MENTOR", "PARTICIPANT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          userName eq "RAE@%s" | rae
          userName ne "rae@%s" and userName ne "olga@%s" | mia
          urn:ietf:params:scim:schemas:core:2.0:User:userName sw "mi" | mia
          externalId eq "x-mia" | mia
          externalId eq "X-MIA" |
          emails.value co "rae@" | rae
          emails[type eq "work" and value eq "mia@%s"] | mia
          displayName eq "rae holt" and not (userName sw "mia") | rae
          name.familyName ew "OLT" and userName sw "rae" | rae
          externalId pr and active eq false |
          (userName sw "rae" or userName sw "mia") and active eq true | rae,mia
          title pr |
          """)
  void peopleAreFoundByWhatIsSaidOfThem(String filter, String names) {
    okta.creates("rae").isCreated();
    okta.creates("mia").isCreated();

    var found = okta.finds(filter.replace("%s", okta.acme().slug() + ".example")).isOk();

    assertThat(found.texts("Resources", "externalId"))
        .containsExactlyInAnyOrderElementsOf(
            names == null
                ? List.of()
                : List.of(names.split(",")).stream().map(n -> "x-" + n).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "userName",
        "userName eq",
        "shoeSize eq 43",
        "userName gt \"a\"",
        "(((",
        "id co \"0\""
      })
  void aFilterThatNobodyUnderstandsIsRefused(String filter) {
    assertThat(okta.finds(filter).refuses(400, "scim.invalid_filter").text("scimType"))
        .isEqualTo("invalidFilter");
  }

  @Test
  void signsOfSqlAreSigns() {
    okta.creates("rae").isCreated();

    assertThat(okta.finds("userName co \"%\"").number("totalResults")).isZero();
    assertThat(okta.finds("userName eq \"' OR '1'='1\"").number("totalResults")).isZero();
  }

  @Test
  void pagesBeginAtOne() {
    okta.creates("rae").isCreated();
    okta.creates("mia").isCreated();

    var second = okta.calls().get(Okta.USERS + "?startIndex=2&count=1").isOk();
    assertThat(second.number("totalResults")).isEqualTo(3);
    assertThat(second.number("startIndex")).isEqualTo(2);
    assertThat(second.number("itemsPerPage")).isEqualTo(1);
    assertThat(okta.calls().get(Okta.USERS + "?startIndex=-3&count=0").isOk().count("Resources"))
        .isZero();
    assertThat(okta.calls().get(Okta.USERS + "?startIndex=9").isOk().number("itemsPerPage"))
        .isZero();
    okta.calls().get(Okta.USERS + "?count=many").refuses(400, "request.invalid");
  }

  @Test
  void anAnswerHasWhatIsAskedFor() {
    var id = okta.creates("rae").isCreated().text("id");

    var some =
        okta.calls().get(Okta.USERS + "/" + id + "?attributes=userName,name.givenName").isOk();

    assertThat(some.has("userName")).isTrue();
    assertThat(some.has("id")).isTrue();
    assertThat(some.has("emails")).isFalse();
  }

  @Test
  void versionsAreAsked() {
    var created = okta.creates("rae").isCreated();
    String path = Okta.USERS + "/" + created.text("id");
    var title = Okta.op("add", "title", "Engineer");

    okta.calls().with("If-None-Match", created.etag()).get(path).is(304);
    var changed = okta.patches(path, title).isOk();
    okta.calls().ifMatch(created.etag()).delete(path).refuses(412, "precondition.stale");
    okta.calls().ifMatch(changed.etag()).delete(path).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"Operations": [{"op": "replace", "path": "(", "value": 1}]} | scim.invalid_path
          {"Operations": [{"op": "twist", "path": "title", "value": 1}]} | scim.invalid_syntax
          {"Operations": []} | scim.invalid_syntax
          {"Operations": [{"op": "replace", "path": "userName", "value": ""}]} | scim.invalid_value
          {"Operations": [{"op": "replace", "path": "id", "value": "1"}]} | scim.mutability
          {"Operations": [{"op": "replace", "path": "groups", "value": []}]} | scim.mutability
          {"Operations": [{"op": "replace", "path": "active", "value": "perhaps"}]} | scim.invalid_value
          {"Operations": 7} | scim.invalid_syntax
          [1] | request.invalid
          {{ | request.invalid
          """)
  void aPatchThatCannotBeIsRefused(String body, String code) {
    var id = okta.creates("rae").isCreated().text("id");

    okta.calls().call("PATCH", Okta.USERS + "/" + id, new Json.Raw(body)).refuses(400, code);
  }

  @Test
  void aPatchMayNameAPartOfTheName() {
    var id = okta.creates("rae").isCreated().text("id");
    String path = Okta.USERS + "/" + id;

    assertThat(
            okta.patches(path, Okta.op("replace", "name.familyName", "Lund"))
                .isOk()
                .text("displayName"))
        .isEqualTo("Rae Lund");
    assertThat(
            okta.patches(path, Okta.op("replace", "displayName", "Doctor Lund"))
                .isOk()
                .text("name.formatted"))
        .isEqualTo("Doctor Lund");
  }

  @Test
  void whatIsNoAddressIsNobody() {
    okta.calls().post(Okta.USERS, Map.of("userName", "rae")).refuses(400, "scim.invalid_value");
    okta.calls().post(Okta.USERS, Map.of("displayName", "Rae")).refuses(400, "scim.invalid_value");
  }

  @Test
  void theUserNameNeedBeNoAddress() {
    var body =
        Map.of(
            "userName", "rholt",
            "displayName", "Rae Holt",
            "emails", List.of(Map.of("value", okta.address("rae"), "type", "work")));

    assertThat(okta.calls().post(Okta.USERS, body).isCreated().text("emails.0.value"))
        .isEqualTo(okta.address("rae"));
    assertThat(Letters.to(okta.address("rae"))).hasSize(1);
  }

  @Test
  void theAuditSaysThatTheDirectoryDidIt() {
    String mara = new Id(okta.acme().mentor("Mara").membershipId()).toString();
    put(mara, "ADMIN").isOk();

    assertThat(
            Database.rows(
                "SELECT actor_membership_id, JSON_UNQUOTE(JSON_EXTRACT(details, '$.via')),"
                    + " JSON_UNQUOTE(JSON_EXTRACT(details, '$.to')) FROM audit_event"
                    + " WHERE tenant_id = ? AND action = 'membership.roles_changed'",
                okta.acme().id()))
        .containsExactly(Arrays.asList(null, "scim", "ADMIN,MENTOR"));
  }

  @Test
  void itsTokenOpensNothingElseAndNobodyElsesOpensThis() {
    okta.calls().get("/api/v1/members").refuses(403, "role.forbidden");
    okta.olga().gets(Okta.USERS).refuses(403, "role.forbidden");
    Api.anonymous().get(Okta.USERS).refuses(401, "session.required");
    assertThat(okta.calls().get("/scim/v2/Bulk").status()).isEqualTo(404);
    okta.calls().post(Okta.GROUPS, Map.of("displayName", "Bosses")).refuses(405, "request.method");
  }

  @Test
  void whoJoinsWithoutTheDirectoryIsMetByIt() {
    var noa = okta.acme().participant("Noa");

    assertThat(okta.finds("userName eq \"%s\"".formatted(noa.email())).number("totalResults"))
        .isEqualTo(1);
    okta.acme()
        .in(
            () -> {
              Api.bean(Memberships.class).changeRoles(noa.membershipId(), Set.of(Role.MENTOR));
              return true;
            });
    assertThat(okta.reads(new Id(noa.membershipId()).toString()).texts("groups", "value"))
        .containsExactly("MENTOR");
  }

  private Answer put(String id, String group) {
    return okta.patches(Okta.GROUPS + "/" + group, Okta.op("add", "members", List.of(member(id))));
  }

  private static Map<String, String> member(String id) {
    return Map.of("value", id);
  }

  private long members() {
    return Database.count("SELECT COUNT(*) FROM membership WHERE tenant_id = ?", okta.acme().id());
  }

  private long accounts(String name) {
    return Database.count("SELECT COUNT(*) FROM account WHERE email = ?", okta.address(name));
  }

  private static String account(String email) {
    return Database.rows("SELECT * FROM account WHERE email = ?", email).toString();
  }

  private String events() {
    return Database.column("SELECT action FROM audit_event WHERE tenant_id = ?", okta.acme().id())
        .toString();
  }

  private String roles(String id) {
    return String.valueOf(
        Database.column(
                "SELECT m.roles FROM scim_user u JOIN membership m ON m.tenant_id = u.tenant_id"
                    + " AND m.id = u.membership_id WHERE u.tenant_id = ? AND u.id = ?",
                okta.acme().id(),
                Id.parse(id).value())
            .getFirst());
  }
}
