package io.waymark.tenancy;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.waymark.audit.Audit;
import io.waymark.audit.Personal;
import io.waymark.audit.Subject;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to the tenant in scope, in which roles. Each change is audited and reaches open
 * sessions within a minute, on this node at once.
 */
@Singleton
public class Memberships {
  private final MembershipRepository memberships;
  private final Arrivals arrivals;
  private final Turnover turnover;
  private final Audit audit;
  private final Admission admission;

  Memberships(
      MembershipRepository memberships,
      Arrivals arrivals,
      Turnover turnover,
      Audit audit,
      Admission admission) {
    this.memberships = memberships;
    this.arrivals = arrivals;
    this.turnover = turnover;
    this.audit = audit;
    this.admission = admission;
  }

  /** Who hears of those who come and go. */
  @Singleton
  record Turnover(
      ApplicationEventPublisher<MemberJoined> joined,
      ApplicationEventPublisher<MemberLeft> left,
      ApplicationEventPublisher<AccessChanged> access) {}

  /**
   * @return the membership's id
   * @throws Conflict {@code membership.exists}, {@code limit.members}
   * @throws NotFound when there is no such account
   */
  @Transactional
  public long add(NewMember somebody) {
    admission.requireRoom();
    var member = save(arrivals.begin(somebody));
    arrivals.write(member);
    record("membership.added", member.id(), Map.of("roles", member.roles()));
    turnover.joined().publishEvent(new MemberJoined(member.id(), member.accountId()));
    return member.id();
  }

  /**
   * Like {@code add}, for somebody who may be here already: who left comes back in these roles, and
   * for who is here nothing changes.
   *
   * @return the membership's id
   * @throws Conflict {@code limit.members}
   */
  @Transactional
  public long addOrReturn(NewMember somebody) {
    var before = memberships.findByAccountId(somebody.accountId());
    if (before.isEmpty()) {
      return add(somebody);
    }
    long membershipId = before.get().id();
    if (before.get().status() == MembershipStatus.INACTIVE) {
      reactivate(membershipId);
      changeRoles(membershipId, somebody.roles());
    }
    return membershipId;
  }

  /**
   * @throws NotFound when this tenant has no such membership
   */
  @Transactional
  public void changeRoles(long membershipId, Set<Role> roles) {
    var before = load(membershipId);
    var after = change(before.with(roles));
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
    change(load(membershipId).with(MembershipStatus.INACTIVE));
    record("membership.deactivated", membershipId, Map.of());
    turnover.left().publishEvent(new MemberLeft(membershipId));
  }

  /**
   * @throws NotFound when this tenant has no such membership
   * @throws Conflict {@code limit.members}
   */
  @Transactional
  public void reactivate(long membershipId) {
    admission.requireRoom();
    var member = change(load(membershipId).with(MembershipStatus.ACTIVE));
    record("membership.reactivated", membershipId, Map.of());
    turnover.joined().publishEvent(new MemberJoined(membershipId, member.accountId()));
  }

  private Membership change(Membership changed) {
    turnover.access().publishEvent(new AccessChanged(Objects.requireNonNull(changed.tenantId())));
    return memberships.update(changed);
  }

  /**
   * Changes what a person is called here, and as what they work; elsewhere nothing changes.
   *
   * @throws NotFound when this tenant has no such membership
   */
  @Transactional
  public void describe(long membershipId, String name, @Nullable String title) {
    var before = load(membershipId);
    memberships.update(before.described(name, title));
    record(
        "membership.renamed",
        membershipId,
        Map.of(
            "from", new Personal(before.accountId(), before.name()),
            "to", new Personal(before.accountId(), name)));
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
