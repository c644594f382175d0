package io.waymark.scim;

import io.waymark.invitation.Invitee;
import io.waymark.invitation.Inviting;
import io.waymark.invitation.PendingInvitations;
import io.waymark.member.Owners;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/**
 * Lets people in as a directory wants, and ends their access. Nobody becomes a member without
 * having accepted: whoever is not one is invited by mail, with an account elsewhere or without any.
 */
@Singleton
class Access {
  private final Memberships memberships;
  private final Inviting inviting;
  private final PendingInvitations pending;
  private final Owners owners;

  Access(Memberships memberships, Inviting inviting, PendingInvitations pending, Owners owners) {
    this.memberships = memberships;
    this.inviting = inviting;
    this.pending = pending;
    this.owners = owners;
  }

  /**
   * @param directory in whose owner's name somebody is invited
   */
  void open(Actor directory, UserRow user) {
    if (user.held() == null) {
      inviting.invite(
          directory,
          new Invitee(
              user.address(),
              user.displayName(),
              user.title(),
              Groups.roles(user.groups(), null),
              Locale.forLanguageTag(user.language())));
    } else {
      memberships.reactivate(membership(user));
    }
  }

  /**
   * @throws io.waymark.shared.problem.Conflict {@code member.last_owner}
   */
  void close(UserRow user) {
    if (user.held() == null) {
      pending.revoke(user.address());
      return;
    }
    if (Groups.split(user.held()).contains(Role.OWNER)) {
      owners.requireAnotherThan(membership(user));
    }
    memberships.deactivate(membership(user));
  }

  void put(UserRow user, Collection<Role> groups) {
    var roles = Groups.roles(groups, user.held());
    if (user.held() == null) {
      pending.changeRoles(user.address(), roles);
    } else if (!Groups.split(user.held()).equals(roles)) {
      memberships.changeRoles(membership(user), roles);
    }
  }

  /** What a person is called here is the organisation's; what they are called elsewhere is not. */
  void describe(UserRow user, UserWish wish) {
    boolean same =
        wish.displayName().equals(user.displayName()) && Objects.equals(wish.title(), user.title());
    if (user.held() != null && !same) {
      memberships.describe(membership(user), wish.displayName(), wish.title());
    }
  }

  private static long membership(UserRow user) {
    return Objects.requireNonNull(user.membershipId());
  }
}
