package io.waymark.tenancy;

import io.waymark.shared.id.Id;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as the verified token says: an account through one of its memberships. Bound as a
 * controller argument.
 *
 * @param viewpoint through whose eyes they look at what is their own; null for their own eyes
 */
public record Actor(
    long accountId,
    long membershipId,
    long tenantId,
    Set<Role> roles,
    @Nullable Viewpoint viewpoint)
    implements Principal {
  /** Somebody who looks with their own eyes. */
  public Actor(long accountId, long membershipId, long tenantId, Set<Role> roles) {
    this(accountId, membershipId, tenantId, roles, null);
  }

  Actor with(@Nullable Viewpoint other) {
    return new Actor(accountId, membershipId, tenantId, roles, other);
  }

  /** The account, as the token names it. */
  @Override
  public String getName() {
    return new Id(accountId).toString();
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether this person runs programs here: an admin or an owner. */
  public boolean runsPrograms() {
    return is(Role.ADMIN) || is(Role.OWNER);
  }
}
