package io.waymark.pairing;

/**
 * A pairing to be.
 *
 * @param mentorId membership of the mentor
 * @param primary whether this mentor decides and has the check-ins in the queue; one at a time
 */
public record NewPairing(long enrolmentId, long mentorId, boolean primary) {}
