package io.waymark.application;

import io.micronaut.serde.annotation.Serdeable;

/** What was asked, in the words of that day, and what the person said. */
@Serdeable
public record Answer(String question, String text) {}
