package io.waymark.participation;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.Seats;
import io.waymark.enrolment.Enrolling;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentLetters;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Placing;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts members into a cohort and takes them out of it. Each act is audited, and told. */
@Singleton
class Participation {
  private static final Set<EnrolmentStatus> DECISIONS =
      EnumSet.of(EnrolmentStatus.ACCEPTED, EnrolmentStatus.DECLINED, EnrolmentStatus.WITHDRAWN);

  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final Doing doing;
  private final EnrolmentLetters letters;

  Participation(Cohorts cohorts, Enrolments enrolments, Doing doing, EnrolmentLetters letters) {
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.doing = doing;
    this.letters = letters;
  }

  /** What is done with people. */
  @Singleton
  record Doing(Placing placing, Enrolling enrolling, Seats seats) {}

  /** See {@link Placing#place}. */
  @Transactional
  PlacedView enrol(long cohortId, List<Long> membershipIds) {
    var placed = doing.placing().place(cohortId, membershipIds.stream().distinct().toList());
    letters.placed(placed, cohorts.get(cohortId));
    return PlacedView.of(placed);
  }

  /**
   * Lets somebody in from the waitlist, or says no to them, or takes them out.
   *
   * @throws NotFound when the tenant has no such enrolment
   * @throws Conflict {@code enrolment.status}, whose {@code allowed} names what may be done, {@code
   *     cohort.full}, {@code cohort.not_enrolling}, {@code enrolment.exists}
   */
  @Transactional
  void decide(long enrolmentId, EnrolmentStatus next) {
    Enrolment enrolment = enrolment(enrolmentId);
    requireWay(enrolment.storedStatus(), next);
    Cohort cohort = cohorts.lock(enrolment.cohortId());
    switch (next) {
      case ACCEPTED -> {
        requireRoom(cohort);
        doing.placing().accept(enrolmentId, cohort.status() == CohortStatus.RUNNING);
        letters.movedUp(enrolmentId, cohort);
      }
      case DECLINED -> {
        doing.enrolling().decline(enrolmentId);
        letters.ended(List.of(enrolmentId), cohort);
      }
      default -> {
        doing.enrolling().withdraw(enrolmentId);
        letters.ended(List.of(enrolmentId), cohort);
      }
    }
  }

  /** Pauses are asked for, and graduations are made for several at once: not by a decision. */
  private static void requireWay(EnrolmentStatus from, EnrolmentStatus next) {
    List<EnrolmentStatus> ways = from.allowed().stream().filter(DECISIONS::contains).toList();
    if (!ways.contains(next)) {
      throw new Conflict(
          "enrolment.status",
          "An enrolment that is %s does not become %s by a decision.".formatted(from, next),
          Map.of("allowed", ways.stream().map(EnrolmentStatus::name).toList()));
    }
  }

  private void requireRoom(Cohort cohort) {
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "This cohort takes nobody at present.");
    }
    if (!doing.seats().isFree(cohort)) {
      throw new Conflict("cohort.full", "This cohort is full.");
    }
  }

  /**
   * The participant leaves; what they wrote stays readable to them, and the place goes to whoever
   * waits.
   *
   * @throws NotFound when it is somebody else's
   * @throws Conflict {@code enrolment.status}
   */
  @Transactional
  void leave(Actor actor, long enrolmentId) {
    Enrolment own = enrolments.forActor(actor, enrolmentId).own();
    cohorts.lock(own.cohortId());
    doing.enrolling().withdraw(enrolmentId);
  }

  private Enrolment enrolment(long enrolmentId) {
    return enrolments.all(List.of(enrolmentId)).stream().findFirst().orElseThrow(NotFound::new);
  }
}
