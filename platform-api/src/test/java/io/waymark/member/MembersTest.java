package io.waymark.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTest {
  private static final String MEMBERS = "/api/v1/members";

  private final Organisation acme = Organisation.employer();
  private final Person owner = acme.owner("Olga");
  private final Person admin = acme.admin("Ana");
  private final Person mentor = acme.mentor("Mara");

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void membersAreListedByNamePageByPage() {
    var first = admin.gets(MEMBERS + "?size=2").isOk();
    var second = admin.gets(MEMBERS + "?size=2&cursor=" + first.text("next")).isOk();

    assertThat(first.texts("items", "name")).containsExactly("Ana", "Mara");
    assertThat(second.texts("items", "name")).containsExactly("Olga");
    assertThat(second.has("next")).isFalse();
  }

  @Test
  void membersAreFoundByNameAddressAndRole() {
    assertThat(admin.gets(MEMBERS + "?text=mar").texts("items", "name")).containsExactly("Mara");
    assertThat(admin.gets(MEMBERS + "?text=olga%40").texts("items", "name"))
        .containsExactly("Olga");
    assertThat(admin.gets(MEMBERS + "?show=ADMIN").texts("items", "name")).containsExactly("Ana");
    assertThat(admin.gets(MEMBERS + "?text=%25").count("items")).isZero();
    assertThat(admin.gets(MEMBERS + "?text=_").count("items")).isZero();
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    admin.gets(MEMBERS + "?cursor=nonsense").refuses(422, "page.cursor");
  }

  @Test
  void newRolesReachOpenSessionsWithinAMinute() {
    var calls = mentor.calls();
    calls.get("/api/v1/me/queue").isOk();

    changeRoles(admin, mentor, "PARTICIPANT").isOk();
    Api.clock().forward(Duration.ofSeconds(60));

    calls.get("/api/v1/me/queue").refuses(401, "session.required");
  }

  @Test
  void onlyAnOwnerMakesAndUnmakesOwners() {
    changeRoles(admin, mentor, "OWNER").refuses(403, "member.owner_only");
    changeRoles(admin, owner, "MENTOR").refuses(403, "member.owner_only");
    changeStatus(admin, owner, false).refuses(403, "member.owner_only");

    changeRoles(owner, mentor, "OWNER").isOk();
  }

  @Test
  void theLastOwnerCannotGo() {
    changeRoles(owner, owner, "ADMIN").refuses(409, "member.last_owner");
    changeStatus(owner, owner, false).refuses(409, "member.last_owner");

    changeRoles(owner, mentor, "OWNER", "MENTOR").isOk();

    changeRoles(owner, owner, "ADMIN").isOk();
  }

  @Test
  void anOwnerHandsTheOrganisationOver() {
    owner.calls().ifMatch("*").put(member(mentor) + "/ownership").isOk();

    assertThat(roles(mentor)).containsExactlyInAnyOrder("OWNER", "MENTOR");
    assertThat(roles(owner)).containsExactly("ADMIN");
  }

  @Test
  void whoHasLeftIsNotMadeAnOwner() {
    changeStatus(admin, mentor, false).isOk();

    owner.calls().ifMatch("*").put(member(mentor) + "/ownership").refuses(409, "member.inactive");
    changeRoles(owner, mentor, "ADMIN").refuses(409, "member.inactive");
  }

  @Test
  void aChangeNamesTheVersionThatWasRead() {
    var body = Map.of("roles", List.of("MENTOR"));

    admin.puts(member(mentor) + "/roles", body).refuses(428, "precondition.required");
    admin
        .calls()
        .ifMatch("\"7\"")
        .put(member(mentor) + "/roles", body)
        .refuses(412, "precondition.stale");
    String etag = admin.gets(member(mentor)).text("etag");
    admin.calls().ifMatch(etag).put(member(mentor) + "/roles", body).isOk();
  }

  @Test
  void noRoleAtAllIsRefused() {
    admin
        .calls()
        .ifMatch("*")
        .put(member(mentor) + "/roles", Map.of("roles", List.of()))
        .refusesFields("/roles");
  }

  @Test
  void whoIsDeactivatedIsSignedOutWithinAMinuteAndCannotSignIn() {
    var calls = mentor.calls();
    calls.get("/api/v1/me").isOk();

    changeStatus(admin, mentor, false).isOk();
    Api.clock().forward(Duration.ofSeconds(60));

    calls.get("/api/v1/me").refuses(401, "session.required");
    Api.anonymous()
        .post("/api/v1/sessions", Map.of("email", mentor.email(), "password", Person.PASSWORD))
        .refuses(403, "session.no_membership");
    assertThat(admin.gets(MEMBERS).texts("items", "name")).doesNotContain("Mara");
    assertThat(admin.gets(MEMBERS + "?show=LEFT").texts("items", "name")).containsExactly("Mara");
  }

  @Test
  void whoIsLetInAgainCanSignIn() {
    changeStatus(admin, mentor, false).isOk();

    changeStatus(admin, mentor, true).isOk();

    mentor.gets("/api/v1/me").isOk();
  }

  @Test
  void whoLeavesTakesPartInNothingAndMentorsNobody() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    var cohort = RunningCohort.startingOn("2026-03-02", acme);
    var noa = acme.participant("Noa");
    Id enrolmentId = cohort.enrol(noa);
    cohort.pair(enrolmentId, mentor);
    var lea = acme.participant("Lea");
    cohort.pair(cohort.enrol(lea), mentor);
    Api.clock().set("2026-03-20T09:00", "UTC");

    changeStatus(admin, noa, false).isOk();
    assertThat(mentor.gets("/api/v1/me/mentees").body()).doesNotContain("Noa").contains("Lea");
    changeStatus(admin, mentor, false).isOk();
    changeStatus(admin, mentor, true).isOk();

    assertThat(mentor.gets("/api/v1/me/mentees").body()).doesNotContain("Lea");
  }

  private static Answer changeRoles(Person by, Person whose, String... roles) {
    return by.calls().ifMatch("*").put(member(whose) + "/roles", Map.of("roles", List.of(roles)));
  }

  private static Answer changeStatus(Person by, Person whose, boolean active) {
    return by.calls().ifMatch("*").put(member(whose) + "/status", Map.of("active", active));
  }

  private List<String> roles(Person whose) {
    var json = acme.person("Reader " + whose.name(), Role.ADMIN).gets(member(whose)).json("roles");
    return java.util.stream.StreamSupport.stream(json.values().spliterator(), false)
        .map(role -> role.getStringValue())
        .toList();
  }

  private static String member(Person person) {
    return MEMBERS + "/" + new Id(person.membershipId());
  }
}
