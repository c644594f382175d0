package io.waymark.tenancy;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/**
 * Who belongs to the tenant in scope, in which roles. Each change is audited and reaches open
 * sessions within a minute.
 */
@Singleton
public class Memberships {
  private final MembershipRepository memberships;
  private final Arrivals arrivals;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Memberships(
      MembershipRepository memberships, Arrivals arrivals, Audit audit, Ids ids, Clock clock) {
    this.memberships = memberships;
    this.arrivals = arrivals;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @return the membership's id
   * @throws Conflict {@code membership.exists}
   * @throws NotFound when there is no such account
   */
  @Transactional
  public long add(NewMember somebody) {
    var joined = save(joining(somebody));
    arrivals.write(joined);
    record("membership.added", joined.id(), Map.of("roles", joined.roles()));
    return joined.id();
  }

  /**
   * @throws NotFound when this tenant has no such membership
   */
  @Transactional
  public void changeRoles(long membershipId, Set<Role> roles) {
    var before = load(membershipId);
    var after = memberships.update(before.with(roles));
    record(
        "membership.roles_changed",
        membershipId,
        Map.of("from", before.roles(), "to", after.roles()));
  }

  /**
   * Ends a person's access to this tenant; nothing is removed.
   *
   * @throws NotFound when this tenant has no such membership
   */
  @Transactional
  public void deactivate(long membershipId) {
    memberships.update(load(membershipId).with(MembershipStatus.INACTIVE));
    record("membership.deactivated", membershipId, Map.of());
  }

  /**
   * @throws NotFound when this tenant has no such membership
   */
  @Transactional
  public void reactivate(long membershipId) {
    memberships.update(load(membershipId).with(MembershipStatus.ACTIVE));
    record("membership.reactivated", membershipId, Map.of());
  }

  private Membership joining(NewMember somebody) {
    return new Membership(
        ids.next(),
        null,
        somebody.accountId(),
        somebody.name(),
        somebody.title(),
        Words.join(somebody.roles()),
        MembershipStatus.ACTIVE,
        0,
        clock.instant(),
        null);
  }

  private Membership save(Membership joining) {
    return DuplicateKey.becomes(
        () -> new Conflict("membership.exists", "This person is a member already."),
        () -> memberships.save(joining));
  }

  private Membership load(long membershipId) {
    return memberships.findById(membershipId).orElseThrow(NotFound::new);
  }

  private void record(String action, long membershipId, Map<String, Object> details) {
    audit.record(action, new Subject("membership", membershipId), details);
  }
}
