package io.waymark.matching;

import org.jspecify.annotations.Nullable;

/**
 * A mentor whom somebody could be given by hand.
 *
 * @param obstacle what speaks against it; null for nothing
 */
public record Option(long mentorId, Score score, Obstacle.@Nullable Reason obstacle) {}
