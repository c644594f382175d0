package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param tenant the slug of the organisation whose sign-on opens the account from now on
 */
@Serdeable
record LinkedView(String tenant) {}
