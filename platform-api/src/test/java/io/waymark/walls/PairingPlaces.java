package io.waymark.walls;

import io.waymark.shared.id.Id;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What pairing needs of a circle: wishes, a line manager, somebody who waits for a mentor. */
record PairingPlaces(RunningCohort cohort, Circle circle) {
  private static final Map<String, Integer> WEIGHTS =
      Map.of("focus", 40, "wishes", 25, "hours", 20, "language", 15, "minSharedMinutes", 0);

  void place() {
    String of = circle.mentor().name();
    Person third = cohort.organisation().mentor("Third of " + of);
    String mentor = new Id(circle.mentor().membershipId()).toString();
    for (String operation :
        List.of("pairMentor", "changePrimaryMentor", "excludePairing", "proposePairings")) {
      put(operation + ".mentorId", new Id(third.membershipId()).toString());
    }
    put("applyPairings.mentorId", new Id(third.membershipId()).toString());
    put("savePairingPreferences.wantedIds", mentor);
    var waiting = cohort.enrol(cohort.organisation().participant("Waiting for " + of));
    put("proposePairings.enrolmentId", waiting.toString());
    put("applyPairings.enrolmentId", waiting.toString());
    saySomething(mentor);
    put("exclusionId", exclude(cohort.organisation().mentor("Manager beside " + of)));
    put("changePairingWeights.If-Match", "*");
    cohort
        .admin()
        .calls()
        .ifMatch("*")
        .put("/api/v1/cohorts/" + place("cohortId") + "/pairing-weights", WEIGHTS)
        .isEmpty();
    put("applyPairings.basis", basis(waiting, third));
  }

  /** No room is left with the mentor, so that no proposal gives them a stranger. */
  private void saySomething(String mentor) {
    var hours = Map.of("fromMinute", 540, "toMinute", 1020, "focusAreas", List.of("DATA"));
    var said = new HashMap<String, Object>(hours);
    said.put("languages", List.of("en"));
    var availability = new HashMap<String, Object>(said);
    availability.putAll(Map.of("capacity", 1, "favouriteAreas", List.of("DATA"), "listed", false));
    circle.mentor().puts("/api/v1/me/availability", availability).isEmpty();
    said.putAll(Map.of("wantedIds", List.of(mentor), "declinedIds", List.of()));
    circle.participant().puts("/api/v1/me/pairing-preferences", said).isEmpty();
  }

  private String exclude(Person manager) {
    var wanted =
        Map.of(
            "mentorId", new Id(manager.membershipId()).toString(),
            "kind", "LINE_MANAGER",
            "reason", "Since January");
    return cohort
        .admin()
        .posts("/api/v1/enrolments/" + place("enrolmentId") + "/pairing-exclusions", wanted)
        .isCreated()
        .text("exclusionId");
  }

  private String basis(Id enrolment, Person mentor) {
    var lock =
        Map.of(
            "enrolmentId", enrolment.toString(),
            "mentorId", new Id(mentor.membershipId()).toString());
    return cohort
        .admin()
        .posts(
            "/api/v1/cohorts/" + place("cohortId") + "/pairing-proposals",
            Map.of("locked", List.of(lock)))
        .isOk()
        .text("basis");
  }

  private String place(String name) {
    return Bodies.place("", name, circle.places());
  }

  private void put(String name, String place) {
    circle.places().put(name, place);
  }
}
