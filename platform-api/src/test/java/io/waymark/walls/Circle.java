package io.waymark.walls;

import io.waymark.provisioning.TestDirectories;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Operation;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.tenancy.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A participant, the mentor, and what is theirs.
 *
 * @param places what to put for a parameter or a field of a body, by its name, or by operation and
 *     name where operations differ: {@code editCheckIn.commitmentId}; with a role before it where
 *     only that role is meant: {@code ADMIN:coachingSessionId}
 */
record Circle(Person participant, Person mentor, Map<String, String> places) {
  private static final Map<String, String> SAID = Map.of("text", "Begin with the case you fear.");
  private static final String COMMITMENT = "commitments.0.id";
  private static final Map<String, Object> BREAK =
      Map.of("kind", "ADD_BREAK", "firstDay", "2026-10-05", "weeks", 1);
  private static final String NOW = "2026-03-18T09:00";
  static final String BEFORE = "2026-02-27T09:00";

  /** Furnished with everything. */
  static Circle in(
      RunningCohort cohort, Person owner, String nameOfParticipant, String nameOfMentor) {
    var circle = begun(cohort, nameOfParticipant, nameOfMentor);
    Part.everything().forEach(part -> part.furnish(circle, cohort, owner));
    return circle;
  }

  /** Furnished with what one operation needs; a whole one was made before. */
  static Circle forOne(
      Operation operation,
      RunningCohort cohort,
      Person owner,
      String nameOfParticipant,
      String nameOfMentor) {
    var circle = begun(cohort, nameOfParticipant, nameOfMentor);
    Part.neededBy(operation).forEach(part -> part.furnish(circle, cohort, owner));
    return circle;
  }

  /** Begins in the week before the first; it is Wednesday of week 3 now. */
  private static Circle begun(RunningCohort cohort, String nameOfParticipant, String nameOfMentor) {
    Api.clock().set(BEFORE, "UTC");
    var participant = cohort.organisation().participant(nameOfParticipant);
    var mentor = cohort.organisation().mentor(nameOfMentor);
    Id enrolmentId = cohort.enrol(participant);
    cohort.pair(enrolmentId, mentor);
    var places = new HashMap<String, String>();
    places.put("enrolmentId", enrolmentId.toString());
    places.put("cohortId", new Id(cohort.cohortId()).toString());
    places.put("actorId", new Id(mentor.membershipId()).toString());
    places.put("tenant", cohort.organisation().slug());
    places.put("email", participant.email());
    places.put("password", Person.PASSWORD);
    Api.clock().set(NOW, "UTC");
    return new Circle(participant, mentor, places);
  }

  /** Two of them, the first answered; the one of week 3 stays open. */
  void placeForCheckIns() {
    checkInTwice();
    leaveThingsUnfinished();
  }

  private void checkInTwice() {
    Api.clock().set("2026-03-06T09:00", "UTC");
    var first = submit(Said.promising("Write the plan").forPeriod(1));
    places.put("firstCheckIn", first.text("id"));
    places.put("editCheckIn.commitmentId", first.text(COMMITMENT));
    places.put("editCheckIn.carriedFrom", first.text(COMMITMENT));
    Api.clock().set("2026-03-13T09:00", "UTC");
    var commitmentId = first.text(COMMITMENT);
    var second = submit(Said.promising("Build it").kept(commitmentId).forPeriod(2));
    places.put("checkInId", second.text("id"));
    places.put("commitmentId", second.text(COMMITMENT));
    places.put("carriedFrom", second.text(COMMITMENT));
    places.put("editCheckIn.If-Match", second.etag());
    Api.clock().set(NOW, "UTC");
  }

  /** A reply, and a draft of each kind. */
  private void leaveThingsUnfinished() {
    mentor.puts("/api/v1/check-ins/" + places.get("firstCheckIn") + "/reply", SAID).isOk();
    mentor.puts("/api/v1/check-ins/" + places.get("checkInId") + "/reply-draft", SAID).isOk();
    participant.puts(ofEnrolment("/check-in-draft"), Map.of("period", 3, "body", Map.of())).isOk();
  }

  /** A task done, and days away. */
  void placeForWeeks() {
    String firstMilestone = "phases.0.milestones.0.";
    String taskKey = participant.gets(ofEnrolment("/track")).text(firstMilestone + "tasks.0.key");
    participant.puts(ofEnrolment("/tasks/" + taskKey), Map.of("done", true)).isOk();
    places.put("taskKey", taskKey);
    var away = Map.of("firstDay", "2026-05-04", "lastDay", "2026-05-08");
    places.put("absenceId", participant.posts("/api/v1/me/absences", away).isCreated().text("id"));
  }

  void placeForAccounts() {
    places.put("refreshToken", signIn());
    places.put("passkeyId", new OwnAccount(mentor).passkeyId());
    places.put("signInId", new OwnAccount(participant).signInId());
    places.put("apiTokenId", new OwnAccount(participant).apiTokenId());
  }

  /** Somebody invited, and a further mentor whose pairing is yet to be confirmed. */
  void placeMembers(RunningCohort cohort) {
    Person deputy = cohort.organisation().mentor("Deputy of " + mentor.name());
    var enrolmentId = Id.parse(Bodies.place("", "enrolmentId", places));
    Id unconfirmed = cohort.pairFurther(enrolmentId, deputy);
    places.put("pairingId", unconfirmed.toString());
    places.put("membershipId", new Id(deputy.membershipId()).toString());
    for (String change : List.of("changeRoles", "changeMemberStatus", "transferOwnership")) {
      places.put(change + ".If-Match", "\"0\"");
    }
    places.put("inviteSomebody.email", "new." + participant.email());
    places.put("acceptInvitation.password", "seven quiet otters cross");
    places.put("resetPassword.password", "seven quiet otters cross");
    places.put("choosePassword.password", "seven quiet otters cross");
    var invited =
        Map.of("email", "noa." + participant.email(), "name", "Noa", "roles", List.of("MENTOR"));
    places.put(
        "invitationId",
        cohort.admin().posts("/api/v1/invitations", invited).isCreated().text("invitationId"));
  }

  /** A letter that nobody took, and organisations that nobody else works with. */
  void placeForOperators() {
    places.put("slug", participant.organisation().slug());
    places.put("createTenant.slug", "new-" + Organisation.employer().slug());
    var empty = Organisation.employer().slug();
    places.put("tenantKey", empty);
    places.put("announceErasure.name", empty);
    places.put("callOffErasure.tenantKey", doomed());
    places.put("letterId", DeadLetterIn.tenant(participant.organisation()));
  }

  /** An organisation whose erasure is announced. */
  private static String doomed() {
    var doomed = Organisation.employer().slug();
    Organisation.installation()
        .person("Orla for " + doomed, Role.OPERATOR)
        .puts("/api/v1/operator/tenants/" + doomed + "/erasure", Map.of("name", doomed))
        .isOk();
    return doomed;
  }

  /** Directories know a person by the id of the membership, unless they announced them first. */
  void placeForDirectories(Person admin) {
    String participantId = new Id(participant.membershipId()).toString();
    places.put("directoryId", TestDirectories.idOf(participant.organisation()));
    places.put("userId", participantId);
    places.put("userName", "scim." + participant.email());
    places.put("groupKey", "MENTOR");
    places.put("changeScimGroup.value", participantId);
    places.put("replaceScimGroup.value", new Id(admin.membershipId()).toString());
    places.put("resourceTypeKey", "User");
    places.put("schemaKey", "urn:ietf:params:scim:schemas:core:2.0:User");
  }

  /** A request that waits, and a cohort of the circle's own whose dates nobody else changes. */
  void placeForDates(RunningCohort cohort) {
    var later =
        Map.of("kind", "EXTENSION", "milestoneKey", "process-learned", "dueOn", "2026-05-08");
    places.put(
        "dateRequestId",
        participant.posts(ofEnrolment("/date-requests"), later).isCreated().text("dateRequestId"));
    String own = new Id(cohort.another("Autumn", "2026-09-07")).toString();
    places.put("applyCohortChange.cohortId", own);
    places.put(
        "applyCohortChange.fingerprint",
        cohort
            .admin()
            .posts("/api/v1/cohorts/" + own + "/change-previews", BREAK)
            .isOk()
            .text("fingerprint"));
  }

  private String signIn() {
    var credentials =
        Map.of(
            "email", participant.email(),
            "password", Person.PASSWORD,
            "tenant", participant.organisation().slug());
    return Api.anonymous().post("/api/v1/sessions", credentials).isCreated().text("refreshToken");
  }

  private String ofEnrolment(String path) {
    return "/api/v1/enrolments/" + places.get("enrolmentId") + path;
  }

  private Answer submit(Said said) {
    return participant.posts(ofEnrolment("/check-ins"), said.body()).isCreated();
  }

  /** The ids that are this circle's own, and not the cohort's. */
  Set<String> ids() {
    var ids = new TreeSet<String>();
    places.forEach(
        (name, value) -> {
          if (Bodies.isId(value)
              && !TenantIsolationTest.SHARED.contains(name)
              && !name.contains(":")) {
            ids.add(value);
          }
        });
    ids.add(new Id(participant.membershipId()).toString());
    return ids;
  }

  /** This circle's places, but for one that is somebody else's. */
  Map<String, String> placesWith(String operationId, String name, Circle other) {
    var mixed = new HashMap<>(places);
    mixed.remove(operationId + "." + name);
    mixed
        .keySet()
        .removeIf(key -> key.endsWith(":" + name) || key.endsWith(":" + operationId + "." + name));
    mixed.put(name, Bodies.place(operationId, name, other.places));
    return mixed;
  }
}
