package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a check-in asks, in the order in which it asks.
 *
 * @param lookBack about the commitments of the last check-in
 * @param reason for a commitment that is carried or dropped
 * @param commitments about the promises for the coming period
 * @param confidence answered from 1, not at all, to 5, certain
 */
@Serdeable
public record Prompts(
    Prompt lookBack,
    Prompt reason,
    Prompt commitments,
    Prompt confidence,
    Prompt win,
    Prompt blocker,
    Prompt question) {}
