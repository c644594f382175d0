package io.waymark.enrolment;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.Seats;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Member;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;

/** Whether a cohort takes somebody, and on what terms. */
@Singleton
class Admission {
  private final Cohorts cohorts;
  private final Seats seats;
  private final Members members;
  private final TenantRegistry organisations;

  Admission(Cohorts cohorts, Seats seats, Members members, TenantRegistry organisations) {
    this.cohorts = cohorts;
    this.seats = seats;
    this.members = members;
    this.organisations = organisations;
  }

  /**
   * @param adminsReadText as the organisation has it now; the enrolment keeps it
   * @param running whether the cohort has begun
   * @param free how many places; a great many where there is no limit
   */
  record Terms(long programId, boolean adminsReadText, boolean running, long free) {}

  /**
   * Holds the cohort until the transaction ends, so that two people cannot take the last seat.
   *
   * @throws NotFound when the tenant has no such cohort
   * @throws Conflict {@code cohort.not_enrolling}
   */
  Terms to(long cohortId) {
    Cohort cohort = cohorts.lock(cohortId);
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "This cohort takes nobody at present.");
    }
    Integer capacity = cohort.capacity();
    long free = capacity == null ? Long.MAX_VALUE : capacity - seats.taken(cohortId);
    return new Terms(
        cohort.programId(),
        organisations.current().adminsReadText(),
        cohort.status() == CohortStatus.RUNNING,
        free);
  }

  /**
   * @throws Conflict {@code cohort.full}
   */
  static void requireSeat(Terms terms) {
    if (terms.free() <= 0) {
      throw new Conflict("cohort.full", "This cohort is full.");
    }
  }

  /**
   * @throws NotFound when the tenant has no such membership
   * @throws Unprocessable {@code enrolment.not_participant}
   */
  void requireParticipants(Collection<Long> membershipIds) {
    Map<Long, Member> found = members.get(membershipIds);
    for (long membershipId : membershipIds) {
      Member member = found.get(membershipId);
      if (member == null) {
        throw new NotFound();
      }
      requireParticipant(member);
    }
  }

  private static void requireParticipant(Member member) {
    if (!member.active() || !member.roles().contains(Role.PARTICIPANT)) {
      throw new Unprocessable(
          "enrolment.not_participant", "Only an active participant can be enrolled.");
    }
  }
}
