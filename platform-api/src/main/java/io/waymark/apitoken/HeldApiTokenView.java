package io.waymark.apitoken;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's token, for owners.
 *
 * @param holder the name of whoever made it
 * @param lastUsedAt to the minute; absent while it never was
 */
@Serdeable
record HeldApiTokenView(
    Id apiTokenId,
    Id membershipId,
    String holder,
    String name,
    Set<Role> roles,
    Instant madeAt,
    Instant expiresAt,
    boolean expired,
    @Nullable Instant lastUsedAt) {

  static HeldApiTokenView of(HeldToken token, Instant now) {
    return new HeldApiTokenView(
        new Id(token.id()),
        new Id(token.membershipId()),
        token.holder(),
        token.name(),
        ApiToken.split(token.roles()),
        token.madeAt(),
        token.expiresAt(),
        !now.isBefore(token.expiresAt()),
        token.lastUsedAt());
  }
}
