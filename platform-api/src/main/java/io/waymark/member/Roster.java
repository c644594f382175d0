package io.waymark.member;

import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisation's people: who is there, in which roles, and who has to go. */
@Singleton
class Roster {
  private final MemberReads reads;
  private final Memberships memberships;

  Roster(MemberReads reads, Memberships memberships) {
    this.reads = reads;
    this.memberships = memberships;
  }

  /**
   * @param text part of a name or an address; empty for all
   * @param after the last member of the page before; null for the first page
   */
  Page<MemberView> page(Actor actor, Shown shown, String text, @Nullable Id after, int size) {
    long afterId = after == null ? 0 : after.value();
    var found = reads.page(actor.tenantId(), shown, pattern(text), afterId, size + 1);
    var page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(MemberView::of).toList(),
        found.size() > size ? new Id(page.getLast().id()).toString() : null);
  }

  /** For LIKE, whose own signs stand for themselves. */
  private static String pattern(String text) {
    return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  /**
   * @throws NotFound when this tenant has no such membership
   */
  MemberView read(Actor actor, long membershipId) {
    return MemberView.of(find(actor, membershipId));
  }

  /**
   * @throws NotFound when this tenant has no such membership
   * @throws Forbidden {@code member.owner_only}
   * @throws Conflict {@code member.last_owner}, {@code member.inactive}
   */
  @Transactional
  MemberView changeRoles(
      Actor actor, long membershipId, Set<Role> roles, @Nullable String ifMatch) {
    var owners = reads.lockOwners(actor.tenantId());
    var member = find(actor, membershipId);
    MemberRules.requireMayGive(actor, member.roleSet(), roles);
    ETag.require(ifMatch, member.version());
    requireActive(member);
    if (member.roleSet().contains(Role.OWNER) && !roles.contains(Role.OWNER)) {
      MemberRules.requireAnotherOwner(owners, membershipId);
    }
    memberships.changeRoles(membershipId, roles);
    return read(actor, membershipId);
  }

  /**
   * Lets somebody in again, or ends their access; asking for what is so already changes nothing.
   *
   * @throws NotFound when this tenant has no such membership
   * @throws Forbidden {@code member.owner_only}
   * @throws Conflict {@code member.last_owner}
   */
  @Transactional
  MemberView changeStatus(
      Actor actor, long membershipId, boolean active, @Nullable String ifMatch) {
    var owners = reads.lockOwners(actor.tenantId());
    var member = find(actor, membershipId);
    MemberRules.requireMayTouch(actor, member.roleSet());
    ETag.require(ifMatch, member.version());
    if (member.active() && !active) {
      if (member.roleSet().contains(Role.OWNER)) {
        MemberRules.requireAnotherOwner(owners, membershipId);
      }
      memberships.deactivate(membershipId);
    } else if (!member.active() && active) {
      memberships.reactivate(membershipId);
    }
    return read(actor, membershipId);
  }

  /**
   * Makes somebody else the owner in the place of the one who asks.
   *
   * @throws NotFound when this tenant has no such membership
   * @throws Conflict {@code member.inactive}
   */
  @Transactional
  MemberView handOver(Actor actor, long membershipId, @Nullable String ifMatch) {
    reads.lockOwners(actor.tenantId());
    var heir = find(actor, membershipId);
    ETag.require(ifMatch, heir.version());
    requireActive(heir);
    if (membershipId != actor.membershipId()) {
      memberships.changeRoles(membershipId, with(heir.roleSet(), Role.OWNER));
      memberships.changeRoles(actor.membershipId(), afterwards(find(actor, actor.membershipId())));
    }
    return read(actor, membershipId);
  }

  /** Who was nothing but an owner stays on as an admin, and is not locked out by their own act. */
  private static Set<Role> afterwards(MemberRead owner) {
    var roles = EnumSet.copyOf(owner.roleSet());
    roles.remove(Role.OWNER);
    return roles.isEmpty() ? Set.of(Role.ADMIN) : roles;
  }

  private static Set<Role> with(Set<Role> roles, Role further) {
    var more = EnumSet.of(further);
    more.addAll(roles);
    return more;
  }

  private static void requireActive(MemberRead member) {
    if (!member.active()) {
      throw new Conflict(
          "member.inactive", "This person has left. Let them in again before you change roles.");
    }
  }

  private MemberRead find(Actor actor, long membershipId) {
    return reads.one(actor.tenantId(), membershipId).orElseThrow(NotFound::new);
  }
}
