package io.waymark.cohort;

/**
 * A cohort of the tenant in scope was completed or cancelled; heard in the transaction in which it
 * is.
 *
 * @param status what it is now
 */
public record CohortEnded(long cohortId, CohortStatus status) {}
