package io.waymark.enrolment;

import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import java.util.Optional;

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

  private static Forbidden onlyOwn() {
    return new Forbidden("enrolment.not_own", "Only the participant does this.");
  }
}
