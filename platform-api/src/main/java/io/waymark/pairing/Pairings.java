package io.waymark.pairing;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs mentors with participants. Acts of those who run programs are audited. */
@Singleton
public class Pairings {
  private final PairingRepository pairings;
  private final PairingProposal proposals;
  private final Enrolments enrolments;
  private final Audit audit;
  private final Clock clock;

  Pairings(
      PairingRepository pairings,
      PairingProposal proposals,
      Enrolments enrolments,
      Audit audit,
      Clock clock) {
    this.pairings = pairings;
    this.proposals = proposals;
    this.enrolments = enrolments;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Pairs from now on. The participant is asked to confirm the mentor's name, unless no check-in
   * has opened yet: then there is nothing earlier to share.
   *
   * @param actor who runs programs
   * @return the pairing's id
   * @throws NotFound when the tenant has no such enrolment or membership
   * @throws Forbidden {@code pairing.own} when the actor is the participant
   * @throws Unprocessable {@code pairing.not_mentor} when that member cannot mentor this
   *     participant
   * @throws Conflict {@code pairing.exists} when the two are paired, or there is a primary already
   */
  @Transactional
  public long pair(Actor actor, NewPairing wanted) {
    return begin(actor, wanted).id();
  }

  /** As {@link #pair}; answers the whole. */
  @Transactional
  Pairing begin(Actor actor, NewPairing wanted) {
    Pairing pairing = proposals.check(actor, wanted);
    DuplicateKey.becomes(
        () ->
            new Conflict(
                "pairing.exists", "They are paired already, or there is a primary mentor already."),
        () -> pairings.save(pairing));
    record("pairing.began", pairing);
    return pairing;
  }

  /**
   * Makes somebody the primary mentor from now on. The one before ends; so does a pairing as a
   * further mentor, whose confirmation goes on to count. Who is it already stays it.
   *
   * @throws NotFound, Forbidden, Unprocessable as {@link #pair}
   */
  @Transactional
  Change makePrimary(Actor actor, long enrolmentId, long mentorId) {
    Pairing next = proposals.check(actor, new NewPairing(enrolmentId, mentorId, true));
    var ended = new ArrayList<Pairing>();
    for (Pairing open : pairings.findByEnrolmentIdAndUntilAtIsNullOrderById(enrolmentId)) {
      boolean same = open.mentorId() == mentorId;
      if (same && open.primary()) {
        return new Change(open, List.of(), false);
      }
      if (same || open.primary()) {
        ended.add(end(open, actor.membershipId()));
      }
      if (same && open.confirmedAt() != null) {
        next = next.confirm(open.confirmedAt());
      }
    }
    pairings.save(next);
    record("pairing.began", next);
    return new Change(next, ended, true);
  }

  /**
   * What became of a participant's mentors.
   *
   * @param changed false where it was so already
   */
  record Change(Pairing begun, List<Pairing> ended, boolean changed) {}

  /**
   * Ends a pairing, and with it what the mentor may see.
   *
   * @throws NotFound when the tenant has no such pairing in force
   */
  @Transactional
  public void end(long pairingId) {
    end(find(pairingId), null);
  }

  /**
   * As {@link #end(long)}, by somebody.
   *
   * @throws NotFound when the tenant has no such pairing in force
   */
  @Transactional
  Pairing end(Actor actor, long pairingId) {
    return end(find(pairingId), actor.membershipId());
  }

  private Pairing end(Pairing pairing, @Nullable Long by) {
    Pairing ended = pairings.update(pairing.end(clock.instant(), by));
    record("pairing.ended", ended);
    return ended;
  }

  /**
   * The participant knows the mentor's name and shares earlier check-ins; again changes nothing.
   *
   * @throws NotFound when it is none of the actor's pairings in force
   */
  @Transactional
  public void confirm(Actor actor, long pairingId) {
    enrolments.forActorByPairing(actor, pairingId).own();
    Pairing pairing = find(pairingId);
    if (pairing.confirmedAt() == null) {
      pairings.update(pairing.confirm(clock.instant()));
    }
  }

  /** Ends all of somebody's as a mentor, who left. */
  @Transactional
  List<Pairing> endAllOf(long mentorId) {
    return pairings.findByMentorIdAndUntilAtIsNull(mentorId).stream()
        .map(pairing -> end(pairing, null))
        .toList();
  }

  private Pairing find(long pairingId) {
    return pairings.findByIdAndUntilAtIsNull(pairingId).orElseThrow(NotFound::new);
  }

  private void record(String action, Pairing pairing) {
    audit.record(
        action,
        new Subject("pairing", pairing.id()),
        Map.of("enrolmentId", pairing.enrolmentId(), "mentorId", pairing.mentorId()));
  }
}
