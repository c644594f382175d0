package io.waymark.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.checkin.Signal;
import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.milestone.Progress;
import io.waymark.milestone.Road;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody here has missed all check-ins and milestones, and wrote what would worry a mentor. */
class WhoCanBeAtRiskTest {
  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
  private static final List<Signal> WRITTEN =
      List.of(
          new Signal(7, 1, 1, 5, null),
          new Signal(7, 2, 2, 4, null),
          new Signal(7, 3, 3, 2, "Write the plan"));

  @Test
  void theMentorSeesAllFourReasonsAndThoseWhoRunProgramsTwo() {
    Enrolment enrolment = new Somebody().enrolment();

    assertThat(Risks.fromStatus(enrolment, road(enrolment), NOW))
        .hasExactlyElementsOfTypes(Risk.MissedCheckIns.class, Risk.MilestoneOverdue.class);
    assertThat(Risks.forMentor(enrolment, road(enrolment), WRITTEN, NOW))
        .hasExactlyElementsOfTypes(
            Risk.MissedCheckIns.class,
            Risk.MilestoneOverdue.class,
            Risk.CommitmentCarried.class,
            Risk.ConfidenceDown.class);
  }

  @Test
  void aMentorWhoMayReadNothingSeesTwo() {
    Enrolment enrolment = new Somebody().enrolment();

    assertThat(Risks.forMentor(enrolment, road(enrolment), List.of(), NOW))
        .hasExactlyElementsOfTypes(Risk.MissedCheckIns.class, Risk.MilestoneOverdue.class);
  }

  @ParameterizedTest
  @EnumSource(value = EnrolmentStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
  void onlyWhoeverTakesPart(EnrolmentStatus status) {
    assertNone(new Somebody().is(status).enrolment());
  }

  @ParameterizedTest
  @EnumSource(value = CohortStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
  void onlyInACohortThatRuns(CohortStatus status) {
    assertNone(new Somebody().inCohort(status).enrolment());
  }

  @Test
  void nobodyInAPause() {
    assertNone(new Somebody().pausing("2026-03-02", 1).enrolment());
    assertThat(
            Risks.fromStatus(
                new Somebody().pausing("2026-02-23", 1).enrolment(),
                road(new Somebody().enrolment()),
                NOW))
        .isNotEmpty();
  }

  private static void assertNone(Enrolment enrolment) {
    assertThat(Risks.fromStatus(enrolment, road(enrolment), NOW)).isEmpty();
    assertThat(Risks.forMentor(enrolment, road(enrolment), WRITTEN, NOW)).isEmpty();
  }

  private static Road road(Enrolment enrolment) {
    return Road.of(enrolment, Progress.NONE, NOW);
  }
}
