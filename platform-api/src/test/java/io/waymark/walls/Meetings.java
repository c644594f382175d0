package io.waymark.walls;

import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.NewCohort;
import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sessions of a circle's two, and of a cohort that nobody else knows, led by an admin and by an
 * owner; with points, notes and who was there.
 */
final class Meetings {
  private static final AtomicInteger MADE = new AtomicInteger();
  private static final String NOW = "2026-03-18T09:00";

  private final RunningCohort cohort;
  private final Person owner;
  private final Circle circle;

  /** Nobody leads two sessions at once, and an admin leads those of all circles. */
  private final int number = MADE.incrementAndGet();

  private final String time = LocalTime.MIDNIGHT.plusMinutes(number).toString();

  Meetings(RunningCohort cohort, Person owner, Circle circle) {
    this.cohort = cohort;
    this.owner = owner;
    this.circle = circle;
  }

  void place() {
    ofTheTwo();
    RunningCohort small = anotherCohort();
    Id enrolmentId = small.enrol(cohort.organisation().participant("Guest " + number));
    Api.clock().set(NOW, "UTC");
    ofTheGroup("ADMIN", cohort.admin(), small, enrolmentId);
    ofTheGroup("OWNER", owner, small, enrolmentId);
    put("scheduleGroupSession.time", time);
    put("moveCoachingSession.time", time);
    put("moveCoachingSession.If-Match", "*");
    put("writeSessionNotes.If-Match", "*");
    put("feedKey", feedKey());
  }

  private void ofTheTwo() {
    String sessions = "/api/v1/enrolments/" + circle.places().get("enrolmentId");
    String past = begin(circle.mentor(), sessions, "2026-03-17");
    String next = begin(circle.mentor(), sessions, "2026-03-25");
    put("coachingSessionId", next);
    put("noteAttendance.coachingSessionId", past);
    put("agendaPointId", point(circle.participant(), next));
    put("MENTOR:agendaPointId", point(circle.mentor(), next));
    String enrolmentId = circle.places().get("enrolmentId");
    var there = Map.of("people", List.of(Map.of("enrolmentId", enrolmentId, "attended", true)));
    circle.mentor().puts(session(past, "/attendance"), there).isEmpty();
    circle.mentor().puts(session(next, "/private-notes"), Map.of("text", "Ask again.")).isEmpty();
  }

  private void ofTheGroup(String role, Person lead, RunningCohort group, Id enrolmentId) {
    String sessions = "/api/v1/cohorts/" + new Id(group.cohortId());
    String next = begin(lead, sessions, "2026-03-25");
    put(role + ":coachingSessionId", next);
    put(role + ":agendaPointId", point(lead, next));
    put(role + ":noteAttendance.coachingSessionId", begin(lead, sessions, "2026-03-17"));
    put(role + ":noteAttendance.enrolmentId", enrolmentId.toString());
  }

  private String begin(Person lead, String of, String day) {
    var wanted = Map.of("day", day, "time", time, "minutes", 30);
    return lead.posts(of + "/coaching-sessions", wanted).isCreated().text("id");
  }

  private static String point(Person author, String sessionId) {
    var said = Map.of("text", "What comes next", "shared", true);
    return author.posts(session(sessionId, "/agenda-points"), said).text("agendaPointId");
  }

  private static String session(String id, String path) {
    return "/api/v1/coaching-sessions/" + id + path;
  }

  private String feedKey() {
    String address =
        circle.participant().puts("/api/v1/me/calendar-feed", Map.of()).isOk().text("address");
    return address.replaceAll(".*/calendars/|/waymark\\.ics", "");
  }

  /** Of the same track; it began when the other did. */
  private RunningCohort anotherCohort() {
    Api.clock().set(Circle.BEFORE, "UTC");
    long id =
        cohort
            .organisation()
            .in(
                () -> {
                  var planning = Api.bean(CohortPlanning.class);
                  long made =
                      planning.create(
                          new NewCohort(
                              of("program_id"),
                              of("track_version_id"),
                              "Small " + time,
                              LocalDate.parse("2026-03-02"),
                              ZoneOffset.UTC,
                              null));
                  planning.open(made);
                  return made;
                });
    return new RunningCohort(cohort.organisation(), cohort.admin(), id);
  }

  private long of(String column) {
    return Database.count("SELECT " + column + " FROM cohort WHERE id = ?", cohort.cohortId());
  }

  private void put(String name, String place) {
    circle.places().put(name, place);
  }
}
