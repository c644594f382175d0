package io.waymark.scim;

import io.waymark.tenancy.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as directories see them.
 *
 * @param membershipId null until they join
 * @param chosen the roles of the groups that they were put into, between commas
 * @param held the roles that they have; null until they join
 * @param active whether they have access, or may join
 * @param memberVersion of the membership; null until they join
 */
record UserRow(
    long id,
    @Nullable Long membershipId,
    String userName,
    @Nullable String externalId,
    String address,
    String displayName,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String title,
    String language,
    String chosen,
    @Nullable String held,
    boolean active,
    Instant madeAt,
    Instant changedAt,
    long version,
    @Nullable Long memberVersion) {

  Set<Role> groups() {
    return Groups.of(chosen, held);
  }

  /** Changes with all that a directory may see of them. */
  String etag() {
    return "W/\"%d.%s\"".formatted(version, memberVersion == null ? "-" : memberVersion);
  }
}
