package io.waymark.coaching;

import io.micronaut.core.annotation.Introspected;
import io.waymark.enrolment.EnrolmentStatus;

/** Somebody's place in a cohort. */
@Introspected
record Place(long enrolmentId, long membershipId, EnrolmentStatus status) {
  boolean isAt(SessionRow row) {
    Long ofTwo = row.enrolmentId();
    return ofTwo == null ? status.occupiesPlace() : ofTwo == enrolmentId;
  }
}
