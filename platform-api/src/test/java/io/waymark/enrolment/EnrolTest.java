package io.waymark.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.CohortBreaks;
import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohort.Cohorts;
import io.waymark.pairing.NewPairing;
import io.waymark.pairing.Pairings;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Problem;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.tenancy.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who run programs do, as services: each act is allowed or refused, and audited. */
class EnrolTest {
  private RunningCohort cohort;
  private Person priya;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
  }

  @Test
  void aPersonIsInAProgramOnce() {
    cohort.enrol(priya);

    refuses("enrolment.exists", Conflict.class, () -> cohort.enrol(priya));
  }

  @Test
  void onlyActiveParticipantsAreEnrolled() {
    Person mara = cohort.organisation().mentor("Mara");
    Person stranger = Organisation.employer().participant("Ines");

    refuses("enrolment.not_participant", Unprocessable.class, () -> cohort.enrol(mara));
    assertThatThrownBy(() -> cohort.enrol(stranger)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoLeftMakesRoomAndKeepsTheirHistory() {
    Id first = cohort.enrol(priya);
    in(() -> Api.bean(Enrolling.class).withdraw(first.value()));

    assertThat(priya.gets("/api/v1/enrolments/" + first).isOk().text("status"))
        .isEqualTo("WITHDRAWN");
    refuses(
        "enrolment.status",
        Conflict.class,
        () -> in(() -> Api.bean(Enrolling.class).graduate(first.value())));
  }

  @Test
  void aCohortRunsByItselfFromItsStartDateInTheEarliestZone() {
    Api.clock().set("2026-03-01T09:59", "UTC");
    assertThat(status()).isEqualTo(CohortStatus.ENROLLING);
    Api.clock().set("2026-03-01T10:00", "UTC");
    assertThat(status()).isEqualTo(CohortStatus.RUNNING);
  }

  @Test
  void aCompletedCohortTakesNobodyAndIsArchived() {
    refuses(
        "cohort.status",
        Conflict.class,
        () -> in(() -> Api.bean(CohortPlanning.class).complete(cohort.cohortId())));
    Api.clock().set("2026-03-10T09:00", "UTC");
    in(() -> Api.bean(CohortPlanning.class).complete(cohort.cohortId()));

    refuses("cohort.not_enrolling", Conflict.class, () -> cohort.enrol(priya));
    in(() -> Api.bean(CohortPlanning.class).archive(cohort.cohortId()));
    assertThat(status()).isEqualTo(CohortStatus.ARCHIVED);
  }

  @Test
  void aBreakTouchesNoWeekThatHasBegun() {
    Api.clock().set("2026-03-10T09:00", "UTC");

    refuses("cohort.break", Unprocessable.class, () -> addBreak("2026-03-09"));
    refuses("cohort.break", Unprocessable.class, () -> addBreak("2026-03-17"));
    addBreak("2026-03-16");
    refuses("cohort.break_exists", Conflict.class, () -> addBreak("2026-03-16"));
  }

  @Test
  void aPauseGoesAtMostTwoWeeksBack() {
    Id enrolmentId = cohort.enrol(priya);
    Api.clock().set("2026-03-25T09:00", "UTC");

    refuses("pause.too_far_back", Unprocessable.class, () -> pause(enrolmentId, "2026-03-04"));
    assertThat(pause(enrolmentId, "2026-03-12"))
        .isEqualTo(new WeekSpan(LocalDate.parse("2026-03-09"), 1));
  }

  @Test
  void nobodyPairsForThemselvesOrWithThemselves() {
    Person both = cohort.organisation().person("Bo", Role.ADMIN, Role.PARTICIPANT, Role.MENTOR);
    Person mara = cohort.organisation().mentor("Mara");
    Id own = cohort.enrol(both);
    Id other = cohort.enrol(priya);

    refuses("pairing.own", Forbidden.class, () -> pair(both, own, mara, true));
    refuses("pairing.not_mentor", Unprocessable.class, () -> cohort.pair(own, both));
    refuses("pairing.not_mentor", Unprocessable.class, () -> cohort.pair(other, priya));
    pair(both, other, mara, true);
    refuses("pairing.exists", Conflict.class, () -> pair(both, other, mara, false));
    Person piet = cohort.organisation().mentor("Piet");
    refuses("pairing.exists", Conflict.class, () -> pair(both, other, piet, true));
    pair(both, other, piet, false);
  }

  @Test
  void eachActIsAudited() {
    Id enrolmentId = cohort.enrol(priya);
    cohort.endPairing(cohort.pair(enrolmentId, cohort.organisation().mentor("Mara")));
    addBreak("2026-03-16");

    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ?", cohort.organisation().id()))
        .contains(
            "framework.published",
            "track.published",
            "program.created",
            "cohort.created",
            "cohort.status_changed",
            "cohort.break_added",
            "enrolment.created",
            "enrolment.status_changed",
            "pairing.began",
            "pairing.ended");
  }

  private void refuses(
      String code,
      Class<? extends Problem> kind,
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(kind, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private void addBreak(String monday) {
    in(
        () ->
            Api.bean(CohortBreaks.class)
                .add(cohort.cohortId(), new WeekSpan(LocalDate.parse(monday), 1)));
  }

  private WeekSpan pause(Id enrolmentId, String day) {
    return cohort
        .organisation()
        .in(() -> Api.bean(Pauses.class).grant(enrolmentId.value(), LocalDate.parse(day), 1));
  }

  private void pair(Person admin, Id enrolmentId, Person mentor, boolean primary) {
    in(
        () ->
            Api.bean(Pairings.class)
                .pair(
                    admin.actor(),
                    new NewPairing(enrolmentId.value(), mentor.membershipId(), primary)));
  }

  private CohortStatus status() {
    return cohort.organisation().in(() -> Api.bean(Cohorts.class).get(cohort.cohortId())).status();
  }

  private void in(Runnable act) {
    cohort
        .organisation()
        .in(
            () -> {
              act.run();
              return true;
            });
  }
}
