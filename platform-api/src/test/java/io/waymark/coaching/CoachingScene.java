package io.waymark.coaching;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.tenancy.Role;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Priya in Berlin, mentored by Mara in New York, in a cohort that runs since 2 March 2026 on UTC;
 * it is Wednesday of its third week, 9:00 in UTC.
 */
public record CoachingScene(
    RunningCohort cohort, Person priya, Person mara, Id enrolmentId, Id pairingId) {
  public static CoachingScene set() {
    return set(Organisation.employer());
  }

  static CoachingScene set(Organisation organisation) {
    Api.clock().set("2026-02-27T09:00", "UTC");
    var cohort = RunningCohort.startingOn("2026-03-02", organisation);
    var priya = organisation.personIn("Europe/Berlin", "Priya", Role.PARTICIPANT);
    var mara = organisation.personIn("America/New_York", "Mara", Role.MENTOR);
    Id enrolmentId = cohort.enrol(priya);
    Id pairingId = cohort.pair(enrolmentId, mara);
    Api.clock().set("2026-03-18T09:00", "UTC");
    return new CoachingScene(cohort, priya, mara, enrolmentId, pairingId);
  }

  public Person admin() {
    return cohort.admin();
  }

  /** Mara and Priya meet for 45 minutes, at this time in New York. */
  public String meet(String day, String time) {
    return schedules(mara, day, time, null).isCreated().text("id");
  }

  public Answer schedules(Person mentor, String day, String time, @Nullable String place) {
    return mentor.posts(
        "/api/v1/enrolments/" + enrolmentId + "/coaching-sessions", slot(day, time, place));
  }

  public Answer schedulesGroup(Person lead, String day, String time) {
    String cohortId = new Id(cohort.cohortId()).toString();
    return lead.posts("/api/v1/cohorts/" + cohortId + "/coaching-sessions", slot(day, time, null));
  }

  public static Map<String, Object> slot(String day, String time, @Nullable String place) {
    var slot = new HashMap<String, Object>(Map.of("day", day, "time", time, "minutes", 45));
    if (place != null) {
      slot.put("place", place);
    }
    return slot;
  }

  public static String session(String id) {
    return "/api/v1/coaching-sessions/" + id;
  }
}
