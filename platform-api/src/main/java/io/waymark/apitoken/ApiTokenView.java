package io.waymark.apitoken;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token of one's own, without its secret.
 *
 * @param roles that it was made for; it has those of them that one still has
 * @param lastUsedAt to the minute; absent while it never was
 */
@Serdeable
record ApiTokenView(
    Id apiTokenId,
    String name,
    Set<Role> roles,
    Instant madeAt,
    Instant expiresAt,
    boolean expired,
    @Nullable Instant lastUsedAt) {

  static ApiTokenView of(ApiToken token, Instant now) {
    return new ApiTokenView(
        new Id(token.id()),
        token.name(),
        ApiToken.split(token.roles()),
        token.madeAt(),
        token.expiresAt(),
        !now.isBefore(token.expiresAt()),
        token.lastUsedAt());
  }
}
