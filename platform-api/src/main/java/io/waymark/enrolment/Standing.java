package io.waymark.enrolment;

import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Viewpoint;
import java.util.Optional;
import java.util.Set;

/**
 * How the one who asks stands to an enrolment. Data rights follow this relation: being an admin
 * adds nothing to what a mentor reads, and the other way round.
 */
public record Standing(Actor actor, Enrolment enrolment) {

  public boolean isOwn() {
    return actor.is(Role.PARTICIPANT) && enrolment.membershipId() == actor.membershipId();
  }

  /** The one who asks as a current mentor of this participant. */
  public Optional<Mentor> asMentor() {
    return actor.is(Role.MENTOR) ? enrolment.mentor(actor.membershipId()) : Optional.empty();
  }

  public boolean runsPrograms() {
    return actor.runsPrograms();
  }

  public boolean isRelated() {
    return isOwn() || asMentor().isPresent() || runsPrograms();
  }

  /**
   * @throws NotFound when it is somebody else's
   */
  public Enrolment own() {
    if (!isOwn()) {
      throw isRelated() ? onlyOwn() : new NotFound();
    }
    return enrolment;
  }

  /**
   * How whoever the one who asks looks through stands to it; they themselves where they look with
   * their own eyes. All that follows decides by this, as it would for that person.
   *
   * @throws Forbidden {@code enrolment.not_own} when it is not their own
   * @throws NotFound when it is, but that mentor is none of theirs any more
   */
  Standing seen() {
    Viewpoint viewpoint = actor.viewpoint();
    if (viewpoint == null) {
      return this;
    }
    Long pairingId = viewpoint.pairingId();
    return new Standing(pairingId == null ? anAdmin() : mentor(pairingId), own());
  }

  private Actor anAdmin() {
    return new Actor(0, 0, actor.tenantId(), Set.of(Role.ADMIN));
  }

  private Actor mentor(long pairingId) {
    return own().mentors().stream()
        .filter(mentor -> mentor.pairingId() == pairingId)
        .map(mentor -> new Actor(0, mentor.membershipId(), actor.tenantId(), Set.of(Role.MENTOR)))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Forbidden onlyOwn() {
    return new Forbidden("enrolment.not_own", "Only the participant does this.");
  }
}
