package io.waymark.enrolment;

import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Tenants;
import io.waymark.track.Tracks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds enrolments of the tenant in scope, through whoever asks: what is not theirs does not exist.
 * A call costs one statement unless it says more.
 */
@Singleton
public class Enrolments {
  private final EnrolmentReads reads;
  private final Tracks tracks;
  private final Tenants tenants;
  private final Clock clock;

  Enrolments(EnrolmentReads reads, Tracks tracks, Tenants tenants, Clock clock) {
    this.reads = reads;
    this.tracks = tracks;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * @throws NotFound when there is no such enrolment, or the one who asks has nothing to do with it
   */
  public Standing forActor(Actor actor, long enrolmentId) {
    return standing(actor, reads.read(tenants.currentId(), enrolmentId));
  }

  /**
   * The enrolment that a check-in belongs to.
   *
   * @throws NotFound as {@link #forActor}
   */
  public Standing forActorByCheckIn(Actor actor, long checkInId) {
    return standing(actor, reads.readOfCheckIn(tenants.currentId(), checkInId));
  }

  /**
   * The enrolment that a pairing belongs to.
   *
   * @throws NotFound as {@link #forActor}
   */
  public Standing forActorByPairing(Actor actor, long pairingId) {
    return standing(actor, reads.readOfPairing(tenants.currentId(), pairingId));
  }

  /**
   * Lets nobody else write beneath this enrolment until the transaction ends; the first thing that
   * a transaction does which decides by what was submitted or answered so far.
   */
  public void hold(long enrolmentId) {
    reads.hold(tenants.currentId(), enrolmentId);
  }

  /** As {@link #hold}, for the enrolment that a check-in belongs to. */
  public void holdByCheckIn(long checkInId) {
    reads.holdOfCheckIn(tenants.currentId(), checkInId);
  }

  /**
   * As {@link #hold}, for everybody of a cohort; whoever calls holds the cohort, so that nobody
   * comes or goes either.
   */
  public void holdInCohort(long cohortId) {
    reads.holdOfCohort(tenants.currentId(), cohortId);
  }

  /** The actor's own enrolments, newest first. */
  public List<Enrolment> own(Actor actor) {
    return reads.readOfMember(tenants.currentId(), actor.membershipId()).stream()
        .map(this::enrolment)
        .toList();
  }

  /** The enrolments that the actor mentors now, by the participants' names; two statements. */
  public List<Standing> mentoredBy(Actor actor) {
    return all(reads.mentored(tenants.currentId(), actor.membershipId())).stream()
        .map(enrolment -> new Standing(actor, enrolment))
        .toList();
  }

  /** Everybody who is or was in these cohorts, by name; for those who run programs. */
  public List<Enrolment> inCohorts(Collection<Long> cohortIds) {
    if (cohortIds.isEmpty()) {
      return List.of();
    }
    return reads.readOfCohorts(tenants.currentId(), cohortIds).stream()
        .map(this::enrolment)
        .toList();
  }

  /** Enrolments that the caller has already found through the actor, by the participants' names. */
  public List<Enrolment> all(Collection<Long> enrolmentIds) {
    if (enrolmentIds.isEmpty()) {
      return List.of();
    }
    return reads.readAll(tenants.currentId(), enrolmentIds).stream().map(this::enrolment).toList();
  }

  private Standing standing(Actor actor, Optional<EnrolmentRead> row) {
    return row.map(this::enrolment)
        .map(enrolment -> new Standing(actor, enrolment))
        .filter(Standing::isRelated)
        .map(Standing::seen)
        .orElseThrow(NotFound::new);
  }

  private Enrolment enrolment(EnrolmentRead row) {
    return EnrolmentAssembly.of(row, tracks.version(row.trackVersionId()), clock.instant());
  }
}
