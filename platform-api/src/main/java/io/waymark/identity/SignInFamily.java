package io.waymark.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One chain of refresh tokens: a browser in a tenant. Only its newest generation is good, and the
 * one before for a few seconds, for two requests that crossed.
 *
 * @param browserId what signing out ends together
 * @param startedAt when this tenant was entered
 * @param signedInAt when the person last proved who they are, in this browser
 * @param signOn whether the tenant's single sign-on vouched for the person, and not their own means
 * @param address where that came from; empty for sign-ins from before it was kept
 */
@MappedEntity("sign_in_family")
record SignInFamily(
    @Id long id,
    long browserId,
    long accountId,
    long tenantId,
    long membershipId,
    byte[] salt,
    int generation,
    Instant startedAt,
    Instant rotatedAt,
    Instant expiresAt,
    Instant signedInAt,
    String address,
    @Nullable String program,
    @Nullable String platform,
    boolean signOn,
    @Nullable Instant endedAt,
    @Nullable EndReason endReason,
    @Version @Nullable Long version) {

  /** A person gives the password again at the latest after this. */
  static final Duration LIFETIME = Duration.ofDays(30);

  /** Whoever a tenant's single sign-on let in asks it again at the latest after this. */
  static final Duration SIGN_ON_LIFETIME = Duration.ofHours(12);

  static final Duration IDLE = Duration.ofDays(14);
  static final Duration GRACE = Duration.ofSeconds(10);

  Browser browser() {
    return new Browser(address, program, platform);
  }

  boolean overAt(Instant now) {
    return endedAt != null || !now.isBefore(expiresAt) || !now.isBefore(rotatedAt.plus(IDLE));
  }

  /** Whether a token of the generation before is still taken for one of two crossing requests. */
  boolean inGraceAt(Instant now, int presented) {
    return presented == generation - 1 && now.isBefore(rotatedAt.plus(GRACE));
  }
}
