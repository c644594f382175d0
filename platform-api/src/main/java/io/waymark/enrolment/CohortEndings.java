package io.waymark.enrolment;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortEnded;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohort.Cohorts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Who waits for a cohort that has ended waits for nothing; a cancelled one lets everybody go. All
 * of them are told.
 */
@Singleton
class CohortEndings {
  private final EnrolmentRepository enrolments;
  private final Enrolling enrolling;
  private final EnrolmentLetters letters;
  private final Cohorts cohorts;

  CohortEndings(
      EnrolmentRepository enrolments,
      Enrolling enrolling,
      EnrolmentLetters letters,
      Cohorts cohorts) {
    this.enrolments = enrolments;
    this.enrolling = enrolling;
    this.letters = letters;
    this.cohorts = cohorts;
  }

  @EventListener
  @Transactional
  void end(CohortEnded ended) {
    Cohort cohort = cohorts.get(ended.cohortId());
    boolean cancelled = ended.status() == CohortStatus.CANCELLED;
    List<Long> over = new ArrayList<>();
    for (EnrolmentRow row : enrolments.findByCohortId(ended.cohortId())) {
      EnrolmentStatus next =
          row.status() == EnrolmentStatus.WAITLISTED
              ? EnrolmentStatus.DECLINED
              : EnrolmentStatus.WITHDRAWN;
      if (row.status().mayBecome(next) && (cancelled || next == EnrolmentStatus.DECLINED)) {
        enrolling.move(row, next);
        over.add(row.id());
      }
    }
    letters.ended(over, cohort);
  }
}
