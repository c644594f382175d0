package io.waymark.member;

import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who may change whom: product.md, "Who may see and do what", row "members, invitations, roles".
 */
public final class MemberRules {
  private MemberRules() {}

  /**
   * @throws Unprocessable {@code member.roles} when there is none, or one that only the
   *     installation gives
   * @throws Forbidden {@code member.owner_only} when an admin gives or takes ownership
   */
  public static void requireMayGive(Actor actor, Set<Role> before, Set<Role> after) {
    if (after.isEmpty()) {
      throw new Unprocessable("member.roles", "Choose at least one role.");
    }
    if (after.contains(Role.OPERATOR)) {
      throw new Unprocessable("member.roles", "No organisation gives the role of operators.");
    }
    requireMayTouch(actor, before);
    requireMayTouch(actor, after);
  }

  /**
   * @throws Forbidden {@code member.owner_only}
   */
  static void requireMayTouch(Actor actor, Collection<Role> roles) {
    if (roles.contains(Role.OWNER) && !actor.is(Role.OWNER)) {
      throw new Forbidden("member.owner_only", "Only an owner decides about owners.");
    }
  }

  /**
   * @param owners the active ones, by membership
   * @throws Conflict {@code member.last_owner}
   */
  static void requireAnotherOwner(List<Long> owners, long leaving) {
    if (owners.stream().allMatch(owner -> owner == leaving)) {
      throw new Conflict(
          "member.last_owner", "This is the last owner. Make somebody else an owner first.");
    }
  }
}
