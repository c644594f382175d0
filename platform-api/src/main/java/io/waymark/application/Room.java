package io.waymark.application;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.Seats;
import io.waymark.quota.Quotas;
import io.waymark.shared.problem.Conflict;
import jakarta.inject.Singleton;

/** Whether somebody more finds a place: in the cohort, and in the organisation. */
@Singleton
class Room {
  private final Seats seats;
  private final Quotas quotas;

  Room(Seats seats, Quotas quotas) {
    this.seats = seats;
    this.quotas = quotas;
  }

  /**
   * @throws Conflict {@code cohort.not_enrolling}, {@code cohort.full}
   */
  void require(Cohort cohort) {
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "This cohort takes nobody at present.");
    }
    if (!seats.isFree(cohort)) {
      throw new Conflict(
          "cohort.full", "This cohort is full. Put them on the waitlist: it moves up by itself.");
    }
  }

  /**
   * @throws Conflict {@code limit.members} when whoever was invited last has no place
   */
  void requireForInvited() {
    quotas.requireRoomForInvited();
  }
}
