package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param chosen whether there is one; who joined with a passkey has none until they choose one
 */
@Serdeable
record PasswordView(boolean chosen) {}
