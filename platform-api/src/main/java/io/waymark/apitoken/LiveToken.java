package io.waymark.apitoken;

import io.micronaut.core.annotation.Introspected;
import io.waymark.tenancy.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that is good, and whoever made it as they are now.
 *
 * @param roles that it was made for
 * @param held the roles that the person has today
 */
@Introspected
record LiveToken(
    long membershipId,
    long accountId,
    String roles,
    String held,
    byte[] secretHash,
    @Nullable Instant lastUsedAt,
    boolean secondFactorRequired) {

  /** What it may be used as: nothing that its holder may be no more. */
  Set<Role> effective() {
    var both = EnumSet.noneOf(Role.class);
    both.addAll(ApiToken.split(roles));
    both.retainAll(ApiToken.split(held));
    return both;
  }

  /** Whether nobody has written down yet that it was used in this minute. */
  boolean isNewUse(Instant now) {
    return lastUsedAt == null || lastUsedAt.isBefore(now.truncatedTo(ChronoUnit.MINUTES));
  }
}
