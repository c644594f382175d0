package io.waymark.matching;

/** Two people who belong together, whatever the rest looks like. */
public record PairLock(long candidateId, long mentorId) {}
