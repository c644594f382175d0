package io.waymark.application;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The same for everybody: who has applied before, or has an account, is not told apart.
 *
 * @param email to which a letter goes, the first time
 */
@Serdeable
public record ReceivedView(String email) {}
