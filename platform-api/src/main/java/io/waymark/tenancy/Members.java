package io.waymark.tenancy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.waymark.calendar.ZoneHistory;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks people up: names, roles and zones, each lookup in one statement. */
@Singleton
public class Members {
  private final MembershipRepository memberships;
  private final AccountTenantRepository links;
  private final ZoneChangeRepository zones;
  private final Tenants tenants;

  Members(
      MembershipRepository memberships,
      AccountTenantRepository links,
      ZoneChangeRepository zones,
      Tenants tenants) {
    this.memberships = memberships;
    this.links = links;
    this.zones = zones;
    this.tenants = tenants;
  }

  /**
   * @throws NotFound when this tenant has no such membership
   */
  public Member get(long membershipId) {
    return memberships.members(tenants.currentId(), Set.of(membershipId)).stream()
        .map(MemberRow::member)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * @return by membership id; ids that this tenant does not know are left out
   */
  public Map<Long, Member> get(Collection<Long> membershipIds) {
    if (membershipIds.isEmpty()) {
      return Map.of();
    }
    return memberships.members(tenants.currentId(), membershipIds).stream()
        .map(MemberRow::member)
        .collect(toMap(Member::membershipId, identity()));
  }

  /** Where to write to them; those who have left are left out. */
  public List<Reached> reached(Collection<Long> membershipIds) {
    return membershipIds.isEmpty()
        ? List.of()
        : memberships.reached(tenants.currentId(), membershipIds);
  }

  /** Where to write to everybody who may be enrolled. */
  public List<Reached> participants() {
    return memberships.reachedParticipants(tenants.currentId());
  }

  /** Where to write to whoever runs programs: the admins, or the owners where there are none. */
  public List<Reached> whoRunPrograms() {
    return memberships.reachedRunners(tenants.currentId());
  }

  /**
   * Where people have lived since they joined.
   *
   * @return by membership id; ids that this tenant does not know are left out
   */
  public Map<Long, ZoneHistory> zonesOf(Collection<Long> membershipIds) {
    if (membershipIds.isEmpty()) {
      return Map.of();
    }
    return zones.findByMembershipIdInOrderBySince(membershipIds).stream()
        .collect(
            groupingBy(
                ZoneChange::membershipId,
                mapping(Members::move, collectingAndThen(toList(), ZoneHistory::new))));
  }

  /** All memberships of an account in all tenants, closed ones too, by the tenants' names. */
  public List<MembershipChoice> choicesOf(long accountId) {
    var tenantIds = links.tenantsOf(accountId);
    return tenantIds.isEmpty()
        ? List.of()
        : links.choices(tenantIds, accountId).stream().map(ChoiceRow::choice).toList();
  }

  private static ZoneHistory.Move move(ZoneChange change) {
    return new ZoneHistory.Move(change.since(), ZoneId.of(change.zone()));
  }
}
