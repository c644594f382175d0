package io.waymark.application;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Placed;
import io.waymark.enrolment.Placing;
import io.waymark.invitation.Invitations;
import io.waymark.invitation.Invitee;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets an applicant in. Who is a member already is enrolled at once; everybody else is invited, and
 * the place is kept until they join (ADR 19).
 */
@Singleton
class Acceptance {
  private final ApplicationRepository applications;
  private final Invitations invitations;
  private final Placing placing;
  private final Tenants tenants;
  private final Clock clock;

  Acceptance(
      ApplicationRepository applications,
      Invitations invitations,
      Placing placing,
      Tenants tenants,
      Clock clock) {
    this.applications = applications;
    this.invitations = invitations;
    this.placing = placing;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The member whose address this is. */
  Optional<KnownMember> member(String address) {
    return applications.membersAmong(tenants.currentId(), List.of(address)).stream().findFirst();
  }

  /**
   * @throws Unprocessable {@code enrolment.not_participant} for a member who takes part in nothing
   */
  void requireMayTakePart(String address) {
    if (member(address).filter(member -> !member.isParticipant()).isPresent()) {
      throw new Unprocessable(
          "enrolment.not_participant",
          "This person is a member without the role of participants. Give it to them first.");
    }
  }

  /**
   * In a transaction that holds the cohort and has seen that there is a place.
   *
   * @param by who decides; null for whoever put them on the waitlist
   */
  @Transactional(TxType.MANDATORY)
  Application accept(Application application, Cohort cohort, @Nullable Long by) {
    Application accepted = application.become(EnrolmentStatus.ACCEPTED, by, clock.instant());
    Optional<KnownMember> member = member(application.address());
    if (member.isEmpty()) {
      invite(accepted);
      return applications.update(accepted);
    }
    Placed placed = placing.seat(cohort.id(), member.get().membershipId());
    return applications.update(accepted.enrolled(placed.enrolmentId()));
  }

  /** Whether whoever has this address said no to an invitation, and is not written to any more. */
  boolean saidNo(String address) {
    return invitations.known(tenants.currentId(), List.of(address)).get(address)
        == Invitations.Known.DECLINED;
  }

  /** In the name of whoever decided, for it may be a participant whose leaving made the room. */
  private void invite(Application accepted) {
    var inviter =
        new Actor(
            0,
            Objects.requireNonNull(accepted.decidedBy()),
            tenants.currentId(),
            Set.of(Role.ADMIN));
    invitations.invite(
        inviter,
        new Invitee(
            accepted.address(),
            accepted.name(),
            accepted.title(),
            Set.of(Role.PARTICIPANT),
            accepted.locale()));
  }

  /** Whether whoever is placed there takes part at once. */
  static boolean runs(Cohort cohort) {
    return cohort.status() == CohortStatus.RUNNING;
  }
}
