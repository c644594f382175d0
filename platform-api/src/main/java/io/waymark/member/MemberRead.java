package io.waymark.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.waymark.tenancy.MembershipStatus;
import io.waymark.tenancy.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param roles their names between commas
 */
@MappedEntity("membership")
record MemberRead(
    @Id long id,
    String name,
    @Nullable String title,
    String email,
    String roles,
    MembershipStatus status,
    Instant joinedAt,
    long version) {

  Set<Role> roleSet() {
    return Arrays.stream(roles.split(","))
        .filter(word -> !word.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean active() {
    return status == MembershipStatus.ACTIVE;
  }
}
