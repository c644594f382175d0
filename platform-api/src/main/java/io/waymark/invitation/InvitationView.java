package io.waymark.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param status {@code OPEN}, {@code EXPIRED} or {@code DECLINED}
 * @param declinedAt absent unless it was declined
 */
@Serdeable
public record InvitationView(
    Id invitationId,
    String email,
    String name,
    @Nullable String title,
    Set<Role> roles,
    InvitationStatus status,
    Instant sentAt,
    Instant expiresAt,
    @Nullable Instant declinedAt) {

  static InvitationView of(Invitation invitation, Instant now) {
    return new InvitationView(
        new Id(invitation.id()),
        invitation.address(),
        invitation.name(),
        invitation.title(),
        invitation.roleSet(),
        invitation.statusAt(now),
        invitation.sentAt(),
        invitation.expiresAt(),
        invitation.status() == InvitationStatus.DECLINED ? invitation.settledAt() : null);
  }
}
