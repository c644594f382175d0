package io.waymark.tenancy;

import io.waymark.shared.id.Id;
import java.security.Principal;
import java.util.Set;

/**
 * Who is asking, as the verified token says: an account through one of its memberships. Bound as a
 * controller argument.
 */
public record Actor(long accountId, long membershipId, long tenantId, Set<Role> roles)
    implements Principal {
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
