package io.waymark.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Gatherers.windowFixed;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.cohort.Cohort;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.invitation.Invitations;
import io.waymark.invitation.Invitations.Known;
import io.waymark.invitation.Invitee;
import io.waymark.quota.Quotas;
import io.waymark.setting.Settings;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts people down for a cohort who are no members yet: they are invited, and enrolled at joining.
 */
@Singleton
public class PutDown {
  /** A statement takes so many parameters and no more. */
  private static final int PART = 1_000;

  private final ApplicationRepository applications;
  private final Inviting inviting;
  private final Tenants tenants;
  private final Audit audit;
  private final Clock clock;

  PutDown(
      ApplicationRepository applications,
      Inviting inviting,
      Tenants tenants,
      Audit audit,
      Clock clock) {
    this.applications = applications;
    this.inviting = inviting;
    this.tenants = tenants;
    this.audit = audit;
    this.clock = clock;
  }

  /** Invites, while the organisation has room. */
  @Singleton
  record Inviting(Invitations invitations, Quotas quotas, Settings settings, Ids ids) {}

  /** In which the organisation writes to people whose language it does not know. */
  public String language() {
    return inviting.settings().read().language();
  }

  /** Those of these addresses that are members', by address. */
  public Map<String, KnownMember> members(List<String> addresses) {
    return addresses.stream()
        .gather(windowFixed(PART))
        .flatMap(some -> applications.membersAmong(tenants.currentId(), some).stream())
        .collect(toMap(KnownMember::email, identity(), (one, other) -> one));
  }

  /** Those of these addresses that applied for the cohort, or were put down for it before. */
  public Set<String> known(long cohortId, List<String> addresses) {
    var known = new HashSet<String>();
    addresses.stream()
        .gather(windowFixed(PART))
        .forEach(
            some -> known.addAll(applications.knownAmong(tenants.currentId(), cohortId, some)));
    return known;
  }

  /** Those of these addresses that said no to an invitation, and are written to no more. */
  public Set<String> declined(List<String> addresses) {
    return inviting.invitations().known(tenants.currentId(), addresses).entrySet().stream()
        .filter(known -> known.getValue() == Known.DECLINED)
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  /**
   * @throws Conflict {@code limit.members}
   */
  public void requireRoomFor(int people) {
    if (people > 0) {
      inviting.quotas().requireRoomFor(people);
    }
  }

  /**
   * In a transaction that holds the cohort.
   *
   * @param invited for whom there are places
   * @param waiting for whom there are none; invited when they move up
   */
  @Transactional(TxType.MANDATORY)
  public void putDown(
      Actor actor, Cohort cohort, List<Applicant> invited, List<Applicant> waiting) {
    if (invited.isEmpty() && waiting.isEmpty()) {
      return;
    }
    List<Application> rows = new ArrayList<>();
    invited.forEach(one -> rows.add(row(actor, cohort, one, EnrolmentStatus.ACCEPTED)));
    waiting.forEach(one -> rows.add(row(actor, cohort, one, EnrolmentStatus.WAITLISTED)));
    rows.stream().gather(windowFixed(PART)).forEach(applications::saveAll);
    invite(actor, invited);
    audit.record(
        "application.imported",
        new Subject("cohort", cohort.id()),
        Map.of("invited", invited.size(), "waitlisted", waiting.size()));
  }

  private Application row(Actor actor, Cohort cohort, Applicant applicant, EnrolmentStatus status) {
    return Application.of(
        inviting.ids().next(),
        new Application.Wanted(
            cohort.programId(), cohort.id(), applicant, List.of(), status, actor.membershipId()),
        clock.instant());
  }

  /** Whoever has an open invitation keeps it: no second letter. */
  private void invite(Actor actor, List<Applicant> applicants) {
    Map<String, Known> known =
        inviting
            .invitations()
            .known(actor.tenantId(), applicants.stream().map(Applicant::address).toList());
    List<Invitee> invitees =
        applicants.stream()
            .filter(applicant -> !known.containsKey(applicant.address()))
            .map(
                applicant ->
                    new Invitee(
                        applicant.address(),
                        applicant.name(),
                        applicant.title(),
                        Set.of(Role.PARTICIPANT),
                        applicant.language()))
            .toList();
    if (!invitees.isEmpty()) {
      inviting.invitations().inviteAll(actor, invitees);
    }
  }
}
