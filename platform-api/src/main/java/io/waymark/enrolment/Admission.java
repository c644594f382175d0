package io.waymark.enrolment;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Member;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.util.EnumSet;

/** Whether a cohort takes somebody, and on what terms. */
@Singleton
class Admission {
  private static final EnumSet<EnrolmentStatus> TAKES_A_SEAT =
      EnumSet.of(EnrolmentStatus.ACCEPTED, EnrolmentStatus.ACTIVE, EnrolmentStatus.GRADUATED);

  private final EnrolmentRepository enrolments;
  private final Cohorts cohorts;
  private final Members members;
  private final TenantRegistry organisations;

  Admission(
      EnrolmentRepository enrolments,
      Cohorts cohorts,
      Members members,
      TenantRegistry organisations) {
    this.enrolments = enrolments;
    this.cohorts = cohorts;
    this.members = members;
    this.organisations = organisations;
  }

  /**
   * @param adminsReadText as the organisation has it now; the enrolment keeps it
   */
  record Terms(long programId, boolean adminsReadText) {}

  /** Holds the cohort until the transaction ends, so that two people cannot take the last seat. */
  Terms to(long cohortId, long membershipId) {
    Cohort cohort = cohorts.lock(cohortId);
    requireOpen(cohort);
    requireSeat(cohort);
    requireParticipant(members.get(membershipId));
    return new Terms(cohort.programId(), organisations.current().adminsReadText());
  }

  private static void requireOpen(Cohort cohort) {
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "This cohort takes nobody at present.");
    }
  }

  private void requireSeat(Cohort cohort) {
    Integer capacity = cohort.capacity();
    if (capacity != null
        && enrolments.countByCohortIdAndStatusIn(cohort.id(), TAKES_A_SEAT) >= capacity) {
      throw new Conflict("cohort.full", "This cohort is full.");
    }
  }

  private static void requireParticipant(Member member) {
    if (!member.active() || !member.roles().contains(Role.PARTICIPANT)) {
      throw new Unprocessable(
          "enrolment.not_participant", "Only an active participant can be enrolled.");
    }
  }
}
