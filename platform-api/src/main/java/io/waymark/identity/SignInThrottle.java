package io.waymark.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Global: failed sign-ins of one account or one address, which it names only by a MAC. */
@MappedEntity("sign_in_throttle")
record SignInThrottle(
    @Id byte[] subject, int failures, Instant lastFailureAt, @Nullable Instant blockedUntil) {}
