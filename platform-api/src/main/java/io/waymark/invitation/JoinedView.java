package io.waymark.invitation;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param tenant the slug of the organisation that was joined, to sign in to or to switch to
 */
@Serdeable
record JoinedView(String tenant, String email) {}
