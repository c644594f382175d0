package io.waymark.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Global: a person's sign-in. Identity is the id; the address only reaches it.
 *
 * @param shortPassword whether the password is one that is good only beside a second factor
 */
@MappedEntity("account")
record Account(
    @Id long id,
    String email,
    String passwordHash,
    boolean shortPassword,
    String zone,
    int epoch,
    Instant createdAt,
    @Version @Nullable Long version) {

  Account withEmail(String other) {
    return new Account(id, other, passwordHash, shortPassword, zone, epoch, createdAt, version);
  }

  Account withPassword(String hash, boolean isShort) {
    return new Account(id, email, hash, isShort, zone, epoch, createdAt, version);
  }
}
