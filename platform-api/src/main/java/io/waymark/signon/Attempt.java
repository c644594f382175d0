package io.waymark.signon;

import io.waymark.oidc.Proofs;
import java.time.Instant;

/**
 * A sign-in that was begun, until the browser comes back.
 *
 * @param generation of the sign-on that it was begun with: changing that ends it
 */
record Attempt(long tenantId, long id, long generation, Instant expiresAt, Proofs proofs) {}
