package io.waymark.enrolment;

import java.util.List;

/**
 * Members of the tenant in scope have a place in a cohort from now on; heard in the transaction in
 * which they get it.
 */
public record PlaceTaken(long cohortId, List<Long> membershipIds) {}
