package io.waymark.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.tenancy.Viewpoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A participant who looks as somebody else would gets what that person gets, to the letter. */
class ViewAsTest {
  private static final String ADMIN = "admin";

  private RunningCohort cohort;
  private Person priya;
  private Person mara;
  private Person piet;
  private Id enrolmentId;
  private Id ofMara;
  private Id ofPiet;
  private String earlier;
  private String later;

  @BeforeEach
  void begin() {
    in(Organisation.employer());
  }

  private void in(Organisation organisation) {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02", organisation);
    priya = organisation.participant("Priya");
    mara = organisation.mentor("Mara");
    piet = organisation.mentor("Piet");
    enrolmentId = cohort.enrol(priya);
    ofMara = cohort.pair(enrolmentId, mara);
    Api.clock().set("2026-03-06T09:00", "UTC");
    earlier = submit(Said.promising("Write the plan").forPeriod(1));
    Api.clock().set("2026-03-07T09:00", "UTC");
    ofPiet = cohort.pairFurther(enrolmentId, piet);
    Api.clock().set("2026-03-13T09:00", "UTC");
    String promised = priya.gets(earlier).text("commitments.0.id");
    later = submit(Said.promising("Build it").kept(promised).forPeriod(2));
    mara.puts(later + "/reply", Map.of("text", "Say which option you dropped.")).isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/track", "/check-ins"})
  void ofTheEnrolmentItIsTheSame(String part) {
    String path = "/api/v1/enrolments/" + enrolmentId + part;

    assertThat(seenAs(ofMara, path)).isEqualTo(mara.gets(path).isOk().body());
    assertThat(seenAs(ofPiet, path)).isEqualTo(piet.gets(path).isOk().body());
    assertThat(seenAs(ADMIN, path)).isEqualTo(cohort.admin().gets(path).isOk().body());
  }

  @Test
  void ofACheckInItIsTheSame() {
    assertThat(seenAs(ofMara, earlier)).isEqualTo(mara.gets(earlier).isOk().body());
    assertThat(seenAs(ofPiet, later)).isEqualTo(piet.gets(later).isOk().body());
  }

  @Test
  void aMentorWhoIsNotConfirmedReadsNoEarlierText() {
    as(ofPiet, earlier).refuses(403, "check_in.text_private");

    priya.calls().put("/api/v1/pairings/" + ofPiet + "/confirmation").isEmpty();

    assertThat(as(ofPiet, earlier).isOk().body()).isEqualTo(piet.gets(earlier).isOk().body());
  }

  @Test
  void anEmployersAdminReadsNoTextAndACoachsReadsItWhereThatWasSaid() {
    as(ADMIN, later).refuses(403, "check_in.text_private");

    in(Organisation.coachWhoseAdminsReadText());

    assertThat(seenAs(ADMIN, later)).isEqualTo(cohort.admin().gets(later).isOk().body());
  }

  @Test
  void nothingCanBeChangedFromThere() {
    var looking = priya.calls().with(Viewpoint.HEADER, ofMara.toString());

    looking.put(later + "/reply", Map.of("text", "Well done, me.")).refuses(403, "role.forbidden");
    looking
        .put("/api/v1/enrolments/" + enrolmentId + "/tasks/any", Map.of("done", true))
        .refuses(403, "view_as.read_only");
    looking
        .post(
            "/api/v1/enrolments/" + enrolmentId + "/check-ins",
            Said.promising("Something").forPeriod(3).body())
        .refuses(403, "view_as.read_only");
  }

  @Test
  void whatIsNotMadeForItIsNotSeen() {
    var looking = priya.calls().with(Viewpoint.HEADER, ADMIN);

    looking.get("/api/v1/me/this-week").refuses(403, "view_as.elsewhere");
    looking.get("/api/v1/cohorts").refuses(403, "role.forbidden");
  }

  @Test
  void itOpensNothingOfAnybodyElse() {
    var lea = cohort.organisation().participant("Lea");
    Api.clock().set("2026-03-13T10:00", "UTC");
    String path = "/api/v1/enrolments/" + enrolmentId;

    lea.calls().with(Viewpoint.HEADER, ADMIN).get(path).isNotFound();
    lea.calls().with(Viewpoint.HEADER, ofMara.toString()).get(later).isNotFound();
    mara.calls().with(Viewpoint.HEADER, ADMIN).get(path).refuses(403, "enrolment.not_own");
    cohort
        .admin()
        .calls()
        .with(Viewpoint.HEADER, ofMara.toString())
        .get(later)
        .refuses(403, "enrolment.not_own");
  }

  @Test
  void aMentorWhoIsGoneAndNoMentorAtAllAreNotFound() {
    cohort.endPairing(ofPiet);

    for (String nobody : List.of(ofPiet.toString(), enrolmentId.toString(), "mentor", "")) {
      as(nobody, later).isNotFound();
    }
  }

  private String submit(Said said) {
    String path = "/api/v1/enrolments/" + enrolmentId + "/check-ins";
    return "/api/v1/check-ins/" + priya.posts(path, said.body()).isCreated().text("id");
  }

  private Answer as(Object viewpoint, String path) {
    return priya.calls().with(Viewpoint.HEADER, viewpoint.toString()).get(path);
  }

  private String seenAs(Object viewpoint, String path) {
    return as(viewpoint, path).isOk().body();
  }
}
