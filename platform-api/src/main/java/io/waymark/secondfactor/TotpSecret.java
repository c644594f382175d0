package io.waymark.secondfactor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Global: what an account's authenticator app makes its codes from.
 *
 * @param secret encrypted
 * @param confirmedAt null until a first code showed that the app has the secret
 * @param lastStep of the last code that was taken: none of it or before it is taken again
 */
@MappedEntity("totp_secret")
record TotpSecret(
    @Id long accountId,
    byte[] secret,
    Instant createdAt,
    @Nullable Instant confirmedAt,
    long lastStep) {}
