package io.waymark.apitoken;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token and whose it is, for owners. */
@Introspected
record HeldToken(
    long id,
    long membershipId,
    String holder,
    String name,
    String roles,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt) {}
