package io.waymark.nudge;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param nudged how many letters were written; who meanwhile needs none, or just had one, gets none
 */
@Serdeable
record SentView(int nudged) {}
