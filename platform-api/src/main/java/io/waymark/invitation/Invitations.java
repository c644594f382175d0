package io.waymark.invitation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Gatherers.windowFixed;

import io.micronaut.data.model.Pageable;
import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.member.MemberRules;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invites people to the organisation, and takes it back. Each act is audited. */
@Singleton
public class Invitations {
  /** A statement takes so many parameters and no more. */
  private static final int PART = 1_000;

  private final InvitationRepository invitations;
  private final InvitationLetters letters;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Invitations(
      InvitationRepository invitations,
      InvitationLetters letters,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.invitations = invitations;
    this.letters = letters;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  Page<InvitationView> page(@Nullable Id before, int size) {
    var now = clock.instant();
    var found =
        invitations.findByStatusInAndIdLessThanOrderByIdDesc(
            List.of(InvitationStatus.OPEN, InvitationStatus.DECLINED),
            before == null ? Long.MAX_VALUE : before.value(),
            Pageable.from(0, size + 1));
    var shown = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        shown.stream().map(invitation -> InvitationView.of(invitation, now)).toList(),
        found.size() > size ? new Id(shown.getLast().id()).toString() : null);
  }

  /**
   * Invites an address; one that was invited before gets a new link, and the older one is dead.
   *
   * @throws Forbidden {@code member.owner_only} when an admin invites an owner
   * @throws Conflict {@code membership.exists}, {@code invitation.declined}
   */
  @Transactional
  public InvitationView invite(Actor actor, Invitee invitee) {
    MemberRules.requireMayGive(actor, Set.of(), invitee.roles());
    if (!invitations.membersAmong(actor.tenantId(), List.of(invitee.address())).isEmpty()) {
      throw new Conflict("membership.exists", "This person is a member already.");
    }
    var invitation =
        DuplicateKey.becomes(
            () -> new Conflict("invitation.exists", "Somebody else invites them just now."),
            () -> open(actor, invitee));
    return sent(invitation, "invitation.sent");
  }

  /**
   * Invites the first owner of the tenant in scope, where nobody is who could.
   *
   * @param tenantId the tenant in scope, in which nobody was invited yet
   */
  @Transactional
  public void inviteFirstOwner(long tenantId, Invitee owner) {
    var invitation = Invitation.byInstallation(ids.next(), tenantId, owner, clock.instant());
    sent(invitations.save(invitation), "invitation.sent");
  }

  /**
   * Opens an invitation to the installation for an operator to be, and writes no letter: whoever
   * works on the server hands the link over.
   *
   * @return what the link opens; older links of this address open nothing any more
   */
  @Transactional
  public LinkTarget inviteOperator(Invitee operator) {
    var now = clock.instant();
    var invitation =
        invitations.findByAddressIn(List.of(operator.address())).stream()
            .findFirst()
            .map(before -> invitations.update(before.openAgain(operator, null, now)))
            .orElseGet(
                () ->
                    invitations.save(
                        Invitation.byInstallation(
                            ids.next(), Tenants.INSTALLATION, operator, now)));
    record("invitation.sent", invitation);
    return invitation.link();
  }

  /**
   * Sends an invitation once more, with a new link.
   *
   * @throws NotFound when the tenant has no such invitation, or it was accepted or revoked
   * @throws Conflict {@code invitation.declined}
   */
  @Transactional
  InvitationView resend(Actor actor, long invitationId) {
    var invitation = findOpen(invitationId);
    MemberRules.requireMayGive(actor, Set.of(), invitation.roleSet());
    var again = invitation.openAgain(invitation.invitee(), actor.membershipId(), clock.instant());
    return sent(invitations.update(again), "invitation.resent");
  }

  /**
   * Takes an invitation back: its link opens nothing any more.
   *
   * @throws NotFound when the tenant has no such invitation, or it was accepted or revoked
   * @throws Conflict {@code invitation.declined}
   */
  @Transactional
  void revoke(Actor actor, long invitationId) {
    var invitation = findOpen(invitationId);
    MemberRules.requireMayGive(actor, Set.of(), invitation.roleSet());
    invitations.update(invitation.settle(InvitationStatus.REVOKED, clock.instant()));
    record("invitation.revoked", invitation);
  }

  /**
   * Opens one invitation for each, all or none.
   *
   * @param invitees people who were checked: see {@code known}, {@code member.MemberRules}
   */
  @Transactional
  public void inviteAll(Actor actor, List<Invitee> invitees) {
    var now = clock.instant();
    var before = byAddress(invitees.stream().map(Invitee::address).toList());
    var opened = new ArrayList<Invitation>();
    var fresh = new ArrayList<Invitation>();
    for (Invitee invitee : invitees) {
      var old = before.get(invitee.address());
      if (old == null) {
        fresh.add(Invitation.open(ids.next(), invitee, actor, now));
      } else {
        opened.add(invitations.update(old.openAgain(invitee, actor.membershipId(), now)));
      }
    }
    DuplicateKey.becomes(
        () -> new Conflict("invitation.exists", "Somebody else invites one of them just now."),
        () -> saveAll(fresh));
    opened.addAll(fresh);
    letters.inviteAll(opened);
    audit.record(
        "invitation.imported",
        new Subject("membership", actor.membershipId()),
        Map.of("people", opened.size()));
  }

  private List<Invitation> saveAll(List<Invitation> fresh) {
    fresh.stream().gather(windowFixed(PART)).forEach(invitations::saveAll);
    return fresh;
  }

  /** What is known here of these addresses; those of which nothing is known are left out. */
  @Transactional
  public Map<String, Known> known(long tenantId, List<String> addresses) {
    var known = new HashMap<String, Known>();
    var now = clock.instant();
    byAddress(addresses)
        .values()
        .forEach(
            invitation -> {
              if (invitation.status() == InvitationStatus.DECLINED) {
                known.put(invitation.address(), Known.DECLINED);
              } else if (invitation.isOpenAt(now)) {
                known.put(invitation.address(), Known.INVITED);
              }
            });
    addresses.stream()
        .gather(windowFixed(PART))
        .flatMap(some -> invitations.membersAmong(tenantId, some).stream())
        .forEach(address -> known.put(address, Known.MEMBER));
    return known;
  }

  /** What an address is to the organisation already. */
  public enum Known {
    INVITED,
    DECLINED,
    MEMBER
  }

  private Map<String, Invitation> byAddress(List<String> addresses) {
    return addresses.stream()
        .gather(windowFixed(PART))
        .flatMap(some -> invitations.findByAddressIn(some).stream())
        .collect(toMap(Invitation::address, identity()));
  }

  private Invitation open(Actor actor, Invitee invitee) {
    var now = clock.instant();
    return invitations.findByAddressIn(List.of(invitee.address())).stream()
        .findFirst()
        .map(Invitation::unlessDeclined)
        .map(before -> before.openAgain(invitee, actor.membershipId(), now))
        .map(invitations::update)
        .orElseGet(() -> invitations.save(Invitation.open(ids.next(), invitee, actor, now)));
  }

  private InvitationView sent(Invitation invitation, String action) {
    letters.invite(invitation);
    record(action, invitation);
    return InvitationView.of(invitation, clock.instant());
  }

  private Invitation findOpen(long invitationId) {
    return invitations
        .findById(invitationId)
        .filter(Invitation::stands)
        .orElseThrow(NotFound::new)
        .unlessDeclined();
  }

  private void record(String action, Invitation invitation) {
    audit.record(
        action, new Subject("invitation", invitation.id()), Map.of("roles", invitation.roles()));
  }
}
