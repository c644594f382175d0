package io.waymark.cohort;

/**
 * A cohort of the tenant in scope may have room again; heard in the transaction in which it does.
 */
public record SeatFreed(long cohortId) {}
