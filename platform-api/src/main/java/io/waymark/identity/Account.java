package io.waymark.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Global: a person's sign-in. Identity is the id; the address only reaches it.
 *
 * @param hasPassword whether the person has chosen one; otherwise nobody knows what opens the hash
 * @param shortPassword whether the password is one that is good only beside a second factor
 * @param language {@code en} or {@code de}; null while the person has chosen none
 * @param theme null while the person has chosen none
 */
@MappedEntity("account")
record Account(
    @Id long id,
    String email,
    String passwordHash,
    boolean hasPassword,
    boolean shortPassword,
    String zone,
    @Nullable String language,
    @Nullable Theme theme,
    int epoch,
    Instant createdAt,
    @Version @Nullable Long version) {

  static Account fresh(long id, String email, ZoneId zone, Instant now) {
    return new Account(
        id, Email.normalised(email), "", false, false, zone.getId(), null, null, 0, now, null);
  }

  /**
   * @param hash that nothing matches
   */
  Account withoutPassword(String hash) {
    return new Account(
        id, email, hash, false, false, zone, language, theme, epoch, createdAt, version);
  }

  Account withEmail(String other) {
    return new Account(
        id,
        other,
        passwordHash,
        hasPassword,
        shortPassword,
        zone,
        language,
        theme,
        epoch,
        createdAt,
        version);
  }

  Account withPassword(String hash, boolean isShort) {
    return new Account(
        id, email, hash, true, isShort, zone, language, theme, epoch, createdAt, version);
  }

  Account with(Preferred wanted) {
    return new Account(
        id,
        email,
        passwordHash,
        hasPassword,
        shortPassword,
        wanted.zone().getId(),
        wanted.language(),
        wanted.theme(),
        epoch,
        createdAt,
        version);
  }

  Preferred preferred() {
    return new Preferred(language, theme, ZoneId.of(zone));
  }
}
