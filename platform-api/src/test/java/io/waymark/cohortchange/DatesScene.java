package io.waymark.cohortchange;

import io.waymark.cohort.Cohorts;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.tenancy.Role;
import io.waymark.track.TrackDocument;
import io.waymark.track.TrackDocumentReader;
import io.waymark.track.TrackPublishing;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A cohort of 26 weeks from Monday 2 March 2026 on, with two people; it is the week before. */
abstract class DatesScene {
  static final TrackDocument TRACK = TrackDocumentReader.shipped("junior-to-mid");

  RunningCohort cohort;
  Organisation organisation;
  Person priya;
  Person lea;
  Id ofPriya;
  Id ofLea;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-20T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    organisation = cohort.organisation();
    priya = organisation.personIn("Europe/Berlin", "Priya", Role.PARTICIPANT);
    lea = organisation.participant("Lea");
    ofPriya = cohort.enrol(priya);
    ofLea = cohort.enrol(lea);
  }

  Answer preview(Map<String, ?> change) {
    return cohort.admin().posts(path("/change-previews"), change);
  }

  /** Looks first, and then does it. */
  Answer change(Map<String, ?> change) {
    return apply(change, preview(change).isOk().text("fingerprint"));
  }

  Answer apply(Map<String, ?> change, String fingerprint) {
    return cohort
        .admin()
        .posts(path("/changes"), Map.of("change", change, "fingerprint", fingerprint));
  }

  Answer dates() {
    return cohort.admin().gets(path("/dates")).isOk();
  }

  Answer trackOf(Person person, Id enrolmentId) {
    return person.gets("/api/v1/enrolments/" + enrolmentId + "/track").isOk();
  }

  /** When the first milestone is due, of week 4. */
  String firstMilestoneOf(Person person, Id enrolmentId) {
    return trackOf(person, enrolmentId).text("phases.0.milestones.0.dueOn");
  }

  String path(String end) {
    return "/api/v1/cohorts/" + new Id(cohort.cohortId()) + end;
  }

  /** Publishes the next version of the track, or another track; answers the version's id. */
  String publish(TrackDocument track) {
    return organisation.in(
        () ->
            new Id(
                    Api.bean(TrackPublishing.class)
                        .publish(Api.bean(Cohorts.class).get(cohort.cohortId()).programId(), track)
                        .versionId())
                .toString());
  }

  static Map<String, ?> shift(String startsOn) {
    return Map.of("kind", "SHIFT_START", "startsOn", startsOn);
  }

  static Map<String, ?> shiftBy(int weeks) {
    return Map.of("kind", "SHIFT_WEEKS", "weeks", weeks);
  }

  static Map<String, ?> addBreak(String firstDay, int weeks) {
    return Map.of("kind", "ADD_BREAK", "firstDay", firstDay, "weeks", weeks);
  }

  static Map<String, ?> moveBreak(String from, String to, int weeks) {
    return Map.of("kind", "MOVE_BREAK", "breakFirstDay", from, "firstDay", to, "weeks", weeks);
  }

  static Map<String, ?> removeBreak(String firstDay) {
    return Map.of("kind", "REMOVE_BREAK", "breakFirstDay", firstDay);
  }

  static Map<String, ?> adopt(String versionId) {
    return Map.of("kind", "ADOPT_VERSION", "trackVersionId", versionId);
  }

  static Map<String, ?> moveMilestone(String key, String dueOn) {
    return Map.of(
        "kind", "MOVE_MILESTONE", "milestoneKey", key, "dueOn", dueOn, "reason", "Release week.");
  }

  static Map<String, ?> moveCheckIn(int number, String dueOn) {
    return Map.of(
        "kind", "MOVE_CHECK_IN", "checkIn", number, "dueOn", dueOn, "reason", "A holiday.");
  }

  static Map<String, ?> revert(String changeId) {
    return Map.of("kind", "REVERT", "changeId", changeId);
  }
}
