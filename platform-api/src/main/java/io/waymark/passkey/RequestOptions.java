package io.waymark.passkey;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What to ask the browser's {@code navigator.credentials.get} for: any discoverable credential of
 * this host, with user verification.
 *
 * @param challenge in base64url
 * @param relyingParty the host that the passkey is for
 * @param timeout milliseconds
 */
@Serdeable
record RequestOptions(String challenge, String relyingParty, long timeout) {}
