package io.waymark.application;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.Seats;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.quota.Quotas;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Where those who run programs decide on applications. Each decision is audited, and told. */
@Singleton
public class Board {
  private final ApplicationRepository applications;
  private final Rooms rooms;
  private final Outcomes outcomes;
  private final Audit audit;
  private final Clock clock;

  Board(
      ApplicationRepository applications,
      Rooms rooms,
      Outcomes outcomes,
      Audit audit,
      Clock clock) {
    this.applications = applications;
    this.rooms = rooms;
    this.outcomes = outcomes;
    this.audit = audit;
    this.clock = clock;
  }

  /** How much room there is. */
  @Singleton
  record Rooms(Cohorts cohorts, Seats seats, Quotas quotas) {}

  /** What follows from a decision. */
  @Singleton
  record Outcomes(Acceptance acceptance, Withdrawals withdrawals, ApplicationLetters letters) {}

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  public BoardView read(long cohortId) {
    rooms.cohorts().get(cohortId);
    return new BoardView(
        applications.findByCohortIdOrderByAppliedAt(cohortId).stream()
            .map(ApplicationView::of)
            .toList());
  }

  /**
   * Decides on an application.
   *
   * @throws NotFound when the tenant has no such application
   * @throws Conflict {@code application.status}, whose {@code allowed} names what may be done,
   *     {@code application.unconfirmed}, {@code cohort.not_enrolling}, {@code cohort.full}, {@code
   *     enrolment.exists}, {@code invitation.declined}, {@code limit.members}
   * @throws Unprocessable {@code enrolment.not_participant}
   */
  @Transactional
  public void decide(Actor actor, long applicationId, EnrolmentStatus next) {
    long cohortId =
        applications.findById(applicationId).map(Application::cohortId).orElseThrow(NotFound::new);
    Cohort cohort = rooms.cohorts().lock(cohortId);
    Application before =
        applications.findForUpdate(actor.tenantId(), applicationId).orElseThrow(NotFound::new);
    if (!before.isConfirmed()) {
      throw new Conflict(
          "application.unconfirmed", "The address is not confirmed: it may be somebody else's.");
    }
    before.requireMayBecome(next);
    Application after = become(actor, before, next, cohort);
    outcomes.letters().decided(after, cohort);
    audit.record(
        "application.decided",
        new Subject("application", applicationId),
        Map.of("from", before.status().name(), "to", after.status().name()));
  }

  private Application become(Actor actor, Application before, EnrolmentStatus next, Cohort cohort) {
    return switch (next) {
      case ACCEPTED -> {
        requireRoom(cohort);
        outcomes.acceptance().requireMayTakePart(before.address());
        Application accepted = outcomes.acceptance().accept(before, cohort, actor.membershipId());
        if (accepted.enrolmentId() == null) {
          rooms.quotas().requireRoomForInvited();
        }
        yield accepted;
      }
      case WAITLISTED -> {
        outcomes.acceptance().requireMayTakePart(before.address());
        yield applications.update(before.become(next, actor.membershipId(), clock.instant()));
      }
      case WITHDRAWN -> outcomes.withdrawals().withdraw(before, actor.membershipId());
      default -> applications.update(before.become(next, actor.membershipId(), clock.instant()));
    };
  }

  private void requireRoom(Cohort cohort) {
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "This cohort takes nobody at present.");
    }
    if (!rooms.seats().isFree(cohort)) {
      throw new Conflict(
          "cohort.full", "This cohort is full. Put them on the waitlist: it moves up by itself.");
    }
  }
}
