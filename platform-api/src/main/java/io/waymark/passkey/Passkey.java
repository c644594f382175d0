package io.waymark.passkey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Global: a passkey of an account.
 *
 * @param credentialData the credential's id and public key, as the authenticator gave them
 * @param name the person's own word for it
 * @param signCount grows with each use; 0 where the authenticator does not count
 * @param backupEligible whether it may be on several devices
 */
@MappedEntity("passkey")
record Passkey(
    @Id long id,
    long accountId,
    byte[] credentialId,
    byte[] credentialData,
    String name,
    long signCount,
    boolean backupEligible,
    Instant addedAt,
    @Nullable Instant lastUsedAt,
    @Version @Nullable Long version) {

  Passkey named(String changed) {
    return new Passkey(
        id,
        accountId,
        credentialId,
        credentialData,
        changed,
        signCount,
        backupEligible,
        addedAt,
        lastUsedAt,
        version);
  }

  Passkey used(long count, Instant now) {
    return new Passkey(
        id,
        accountId,
        credentialId,
        credentialData,
        name,
        count,
        backupEligible,
        addedAt,
        now,
        version);
  }
}
