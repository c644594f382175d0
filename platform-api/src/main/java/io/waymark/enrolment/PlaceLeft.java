package io.waymark.enrolment;

/**
 * A member of the tenant in scope takes part in a cohort no more; heard in the transaction in which
 * they leave it.
 */
public record PlaceLeft(long cohortId, long membershipId) {}
