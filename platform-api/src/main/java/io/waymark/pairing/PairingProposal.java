package io.waymark.pairing;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Member;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two people can be paired, and what the pairing begins as. */
@Singleton
class PairingProposal {
  private final Enrolments enrolments;
  private final Members members;
  private final Ids ids;
  private final Clock clock;

  PairingProposal(Enrolments enrolments, Members members, Ids ids, Clock clock) {
    this.enrolments = enrolments;
    this.members = members;
    this.ids = ids;
    this.clock = clock;
  }

  Pairing check(Actor actor, NewPairing wanted) {
    Enrolment enrolment =
        enrolments.all(List.of(wanted.enrolmentId())).stream()
            .findFirst()
            .orElseThrow(NotFound::new);
    if (actor.membershipId() == enrolment.membershipId()) {
      throw new Forbidden("pairing.own", "Nobody chooses their own mentor by themselves.");
    }
    requireMentor(members.get(wanted.mentorId()), enrolment);
    Instant now = clock.instant();
    return Pairing.begin(
        ids.next(), wanted, now, confirmedAt(enrolment, now), actor.membershipId());
  }

  private static void requireMentor(Member member, Enrolment enrolment) {
    if (!member.active()
        || !member.roles().contains(Role.MENTOR)
        || member.membershipId() == enrolment.membershipId()) {
      throw new Unprocessable(
          "pairing.not_mentor", "An active mentor other than the participant is needed.");
    }
  }

  /** Before the first check-in opens there is nothing earlier that confirming could share. */
  private static @Nullable Instant confirmedAt(Enrolment enrolment, Instant now) {
    return enrolment.history().calendar().current(now) == null ? now : null;
  }
}
