package io.waymark.passkey;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param synced whether it may be on several devices of the person
 * @param lastUsedAt absent while it never signed in
 */
@Serdeable
record PasskeyView(
    Id id, String name, boolean synced, Instant addedAt, @Nullable Instant lastUsedAt) {
  static PasskeyView of(Passkey passkey) {
    return new PasskeyView(
        new Id(passkey.id()),
        passkey.name(),
        passkey.backupEligible(),
        passkey.addedAt(),
        passkey.lastUsedAt());
  }
}
