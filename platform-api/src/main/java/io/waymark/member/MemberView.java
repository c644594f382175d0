package io.waymark.member;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of the organisation, for those who run it.
 *
 * @param active false once deactivated
 * @param etag what a change of this person must name in {@code If-Match}
 */
@Serdeable
record MemberView(
    Id membershipId,
    String name,
    @Nullable String title,
    String email,
    Set<Role> roles,
    boolean active,
    Instant joinedAt,
    String etag) {

  static MemberView of(MemberRead read) {
    return new MemberView(
        new Id(read.id()),
        read.name(),
        read.title(),
        read.email(),
        read.roleSet(),
        read.active(),
        read.joinedAt(),
        ETag.of(read.version()));
  }
}
