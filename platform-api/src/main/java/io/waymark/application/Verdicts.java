package io.waymark.application;

import io.waymark.cohort.Cohort;
import io.waymark.enrolment.EnrolmentStatus;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** What becomes of an application by the decision of somebody who runs programs. */
@Singleton
class Verdicts {
  private final ApplicationRepository applications;
  private final Acceptance acceptance;
  private final Room room;
  private final Withdrawals withdrawals;
  private final Clock clock;

  Verdicts(
      ApplicationRepository applications,
      Acceptance acceptance,
      Room room,
      Withdrawals withdrawals,
      Clock clock) {
    this.applications = applications;
    this.acceptance = acceptance;
    this.room = room;
    this.withdrawals = withdrawals;
    this.clock = clock;
  }

  /**
   * In a transaction that holds the cohort; refuses as {@link Board#decide} says.
   *
   * @param by membership of who decides
   */
  @Transactional(TxType.MANDATORY)
  Application become(Application before, EnrolmentStatus next, long by, Cohort cohort) {
    return switch (next) {
      case ACCEPTED -> accept(before, by, cohort);
      case WAITLISTED -> {
        acceptance.requireMayTakePart(before.address());
        yield decided(before, next, by);
      }
      case WITHDRAWN -> withdrawals.withdraw(before, by);
      default -> decided(before, next, by);
    };
  }

  private Application accept(Application before, long by, Cohort cohort) {
    room.require(cohort);
    acceptance.requireMayTakePart(before.address());
    Application accepted = acceptance.accept(before, cohort, by);
    if (accepted.enrolmentId() == null) {
      room.requireForInvited();
    }
    return accepted;
  }

  private Application decided(Application before, EnrolmentStatus next, long by) {
    return applications.update(before.become(next, by, clock.instant()));
  }
}
