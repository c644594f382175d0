package io.waymark.pairing;

import io.micronaut.core.annotation.Introspected;

/**
 * @param capacity for how many participants the mentor has room
 * @param mentees how many have them as their primary mentor and take part, or are about to
 */
@Introspected
record MentorRoom(long mentorId, int capacity, int mentees) {}
