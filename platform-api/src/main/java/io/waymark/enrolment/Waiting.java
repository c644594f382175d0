package io.waymark.enrolment;

import java.time.Instant;

/**
 * Somebody on a cohort's waitlist.
 *
 * @param since when they were put there; the order of the list
 */
public record Waiting(long enrolmentId, Instant since) {}
