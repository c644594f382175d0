package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.Obstacle;
import io.waymark.shared.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * A mentor whom somebody could be given by hand.
 *
 * @param obstacle what speaks against it; null for nothing
 */
@Serdeable
record OptionView(
    Id mentorId,
    String name,
    @Nullable String title,
    int capacity,
    int mentees,
    ScoreView score,
    Obstacle.@Nullable Reason obstacle) {}
