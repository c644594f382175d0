package io.waymark.walls;

import io.waymark.application.TestApplications;
import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.NewCohort;
import io.waymark.enrolment.Enrolling;
import io.waymark.program.Programs;
import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.track.TrackDocumentReader;
import io.waymark.track.TrackPublishing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a world has beside the cohort that runs: one that can be entered by a link, and for each
 * circle a draft and one from which its participant graduated.
 */
record CohortsBeside(RunningCohort cohort, long programId, long versionId, String link) {
  private static final Map<Long, CohortsBeside> KNOWN = new ConcurrentHashMap<>();
  private static final AtomicInteger MADE = new AtomicInteger();
  private static final LocalDate LATER = LocalDate.parse("2026-10-05");

  static CohortsBeside of(RunningCohort cohort) {
    return KNOWN.computeIfAbsent(cohort.organisation().id(), id -> made(cohort));
  }

  private static CohortsBeside made(RunningCohort cohort) {
    var page =
        Map.of(
            "published",
            true,
            "aboutEn",
            "Half a year.",
            "aboutDe",
            "",
            "audienceEn",
            "",
            "audienceDe",
            "",
            "timingEn",
            "",
            "timingDe",
            "",
            "questions",
            List.of());
    long programId = ofCohort("program_id", cohort);
    cohort
        .admin()
        .calls()
        .ifMatch("*")
        .put("/api/v1/programs/" + new Id(programId) + "/page", page)
        .isOk();
    long further =
        cohort
            .organisation()
            .in(
                () -> {
                  long id = Api.bean(Programs.class).create("further", "Further");
                  long version =
                      Api.bean(TrackPublishing.class)
                          .publish(id, TrackDocumentReader.shipped("junior-to-mid"))
                          .versionId();
                  return open(id, version, "Further");
                });
    String link =
        cohort
            .admin()
            .posts("/api/v1/cohorts/" + new Id(further) + "/enrolment-links", Map.of("days", 90))
            .isCreated()
            .text("token");
    return new CohortsBeside(cohort, programId, ofCohort("track_version_id", cohort), link);
  }

  private static long ofCohort(String column, RunningCohort cohort) {
    return Database.count(
        "SELECT " + column + " FROM cohort WHERE tenant_id = ? AND id = ?",
        cohort.organisation().id(),
        cohort.cohortId());
  }

  private static long draft(long programId, long versionId, String name) {
    return Api.bean(CohortPlanning.class)
        .create(new NewCohort(programId, versionId, name, LATER, ZoneOffset.UTC, null));
  }

  private static long open(long programId, long versionId, String name) {
    long id = draft(programId, versionId, name);
    Api.bean(CohortPlanning.class).open(id);
    return id;
  }

  void place(Circle circle) {
    Map<String, String> places = circle.places();
    int number = MADE.incrementAndGet();
    long draft = in(() -> draft(programId, versionId, "Draft " + number));
    String enrolmentId = new Id(in(() -> graduate(circle.participant(), number))).toString();
    places.put("createCohort.trackVersionId", new Id(versionId).toString());
    places.put("editCohort.trackVersionId", new Id(versionId).toString());
    places.put("readProgramPage.programId", new Id(programId).toString());
    places.put("editProgramPage.programId", new Id(programId).toString());
    places.put("programKey", "engineering");
    places.put("readPublicProgramPage.tenantKey", cohort.organisation().slug());
    places.put("editCohort.cohortId", new Id(draft).toString());
    places.put("editCohort.If-Match", "*");
    places.put("changeCohortStatus.cohortId", new Id(draft).toString());
    places.put("editProgramPage.If-Match", "*");
    places.put("renameProgram.If-Match", "*");
    Person somebody = cohort.organisation().participant("Somebody " + number);
    places.put("membershipIds", new Id(somebody.membershipId()).toString());
    places.put("enrolmentIds", places.get("enrolmentId"));
    for (String operation : List.of("readCertificate", "openCertificate", "closeCertificate")) {
      places.put(operation + ".enrolmentId", enrolmentId);
    }
    places.put(
        "showCertificate.token",
        circle
            .participant()
            .calls()
            .put("/api/v1/enrolments/" + enrolmentId + "/certificate/address")
            .isOk()
            .text("token"));
    places.put("previewEnrolmentLink.token", link);
    places.put("enrolByLink.token", link);
    places.put("enrolmentLinkId", anotherLink());
    places.put("announcementId", announcement(circle));
    places.put("sendNudges.membershipIds", nudgedMentor(circle));
    apply(places, "applicant-%d@people.example".formatted(number));
  }

  /** Put away by its reader: each table has its row. */
  private String announcement(Circle circle) {
    var said =
        Map.of(
            "title",
            "Hello " + circle.participant().name(),
            "text",
            "All of you.",
            "byMail",
            false);
    String id =
        cohort
            .admin()
            .posts("/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/announcements", said)
            .isCreated()
            .text("items.0.announcementId");
    String dismissal = "/api/v1/me/announcements/" + id + "/dismissal";
    circle.participant().calls().put(dismissal).isEmpty();
    return id;
  }

  /** The mentor, whose answer is overdue where somebody has checked in. */
  private String nudgedMentor(Circle circle) {
    String mentorId = new Id(circle.mentor().membershipId()).toString();
    cohort
        .admin()
        .posts(
            "/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/nudges",
            Map.of("membershipIds", List.of(mentorId)))
        .isCreated();
    return mentorId;
  }

  private String anotherLink() {
    return cohort
        .admin()
        .posts(
            "/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/enrolment-links", Map.of("days", 30))
        .isCreated()
        .text("enrolmentLinkId");
  }

  private void apply(Map<String, String> places, String address) {
    String token = TestApplications.confirmed(cohort, address);
    places.put("applicationId", TestApplications.id(cohort, address).toString());
    places.put("previewApplication.token", token);
    places.put("confirmApplication.token", token);
    places.put("withdrawApplication.token", token);
  }

  private long graduate(Person participant, int number) {
    var enrolling = Api.bean(Enrolling.class);
    long enrolmentId =
        enrolling.enrol(
            open(versionsProgram(number), versionId, "Past " + number), participant.membershipId());
    enrolling.activate(enrolmentId);
    enrolling.graduate(enrolmentId);
    return enrolmentId;
  }

  /** One of its own: a person is in a program once. */
  private static long versionsProgram(int number) {
    return Api.bean(Programs.class).create("past-" + number, "Past " + number);
  }

  private <T> T in(java.util.function.Supplier<T> work) {
    return cohort.organisation().in(work);
  }
}
