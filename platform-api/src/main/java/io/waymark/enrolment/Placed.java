package io.waymark.enrolment;

/**
 * Where somebody was put.
 *
 * @param status {@code ACCEPTED}, {@code ACTIVE} in a cohort that runs, or {@code WAITLISTED}
 */
public record Placed(long enrolmentId, long membershipId, EnrolmentStatus status) {}
