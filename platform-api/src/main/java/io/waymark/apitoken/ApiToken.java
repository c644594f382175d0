package io.waymark.apitoken;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.waymark.audit.Personal;
import io.waymark.tenancy.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param roles their names between commas; of these a token has what its holder has
 * @param lastUsedAt to the minute
 */
@MappedEntity("api_token")
record ApiToken(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    String name,
    String roles,
    byte[] secretHash,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt) {

  /**
   * For the audit.
   *
   * @param accountId whose it is
   */
  Map<String, ?> facts(long accountId) {
    return Map.of(
        "membershipId", membershipId, "name", new Personal(accountId, name), "roles", roles);
  }

  static String joined(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  static Set<Role> split(String roles) {
    return Arrays.stream(roles.split(","))
        .filter(word -> !word.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
