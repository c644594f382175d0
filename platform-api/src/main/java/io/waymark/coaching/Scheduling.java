package io.waymark.coaching;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts sessions into people's calendars, moves them and takes them out. */
@Singleton
public class Scheduling {
  private final Enrolments enrolments;
  private final Cohorts cohorts;
  private final SessionReads reads;
  private final SessionChanges changes;
  private final Clock clock;

  Scheduling(
      Enrolments enrolments,
      Cohorts cohorts,
      SessionReads reads,
      SessionChanges changes,
      Clock clock) {
    this.enrolments = enrolments;
    this.cohorts = cohorts;
    this.reads = reads;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * A session of a mentor and one of their mentees, on the mentor's clock. Both are told by mail,
   * unless it is over: then it is written down.
   *
   * @param language for those who chose none
   * @return the session's id
   * @throws NotFound when the actor has nothing to do with the enrolment
   * @throws Forbidden {@code coaching_session.not_mentor}
   * @throws Conflict {@code enrolment.not_active}; {@code coaching_session.exists} when the actor
   *     leads another that begins then
   * @throws Unprocessable as {@link SlotRules#require}
   */
  @Transactional
  public long oneToOne(Actor actor, long enrolmentId, ScheduleSession wanted, Locale language) {
    Instant now = clock.instant();
    Standing standing = enrolments.forActor(actor, enrolmentId);
    Mentor mentor =
        standing
            .asMentor()
            .orElseThrow(
                () ->
                    new Forbidden(
                        "coaching_session.not_mentor",
                        "Only this participant's mentors schedule sessions."));
    Enrolment enrolment = standing.enrolment().requireActive();
    Slot slot = wanted.slot(mentor.zones().zoneAt(now));
    SlotRules.require(slot, mentor.from(), now);
    return changes.schedule(
        new SessionRow.People(enrolment.cohortId(), enrolmentId, actor.membershipId()),
        slot,
        wanted.where(),
        language);
  }

  /**
   * A session of a whole cohort, on the cohort's clock, led by the actor: who runs programs, or
   * mentors somebody in it. Everybody in it is told.
   *
   * @param language for those who chose none
   * @return the session's id
   * @throws NotFound when there is no such cohort, or the actor has nothing to do with it
   * @throws Conflict {@code coaching_session.cohort}, {@code coaching_session.exists}
   * @throws Unprocessable as {@link SlotRules#require}
   */
  @Transactional
  public long group(Actor actor, long cohortId, ScheduleSession wanted, Locale language) {
    Instant now = clock.instant();
    requireTheirs(actor, cohortId);
    Cohort cohort = cohorts.get(cohortId);
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict(
          "coaching_session.cohort", "Only a cohort that is ENROLLING or RUNNING meets.");
    }
    Slot slot = wanted.slot(cohort.zone());
    SlotRules.require(slot, Instant.EPOCH, now);
    return changes.schedule(
        new SessionRow.People(cohortId, null, actor.membershipId()),
        slot,
        wanted.where(),
        language);
  }

  /**
   * To another time or place, on the clock on which it was agreed; calendars follow.
   *
   * @param ifMatch the version that the caller has read
   * @throws NotFound when it is none of the actor's concern
   * @throws Forbidden {@code coaching_session.not_lead}
   * @throws PreconditionRequired without a version
   * @throws PreconditionFailed when somebody changed it since
   * @throws Conflict {@code coaching_session.status} when it was cancelled, {@code
   *     coaching_session.begun}, {@code coaching_session.exists}
   * @throws Unprocessable as {@link SlotRules#require}
   */
  @Transactional
  public void move(
      Actor actor,
      long sessionId,
      @Nullable String ifMatch,
      ScheduleSession wanted,
      Locale language) {
    requireManaged(actor, sessionId);
    changes.move(sessionId, ifMatch, wanted, language);
  }

  /**
   * It does not take place; what was on its agenda goes to the next.
   *
   * @throws NotFound when it is none of the actor's concern
   * @throws Forbidden {@code coaching_session.not_lead}
   * @throws Conflict {@code coaching_session.status} when it was cancelled before
   */
  @Transactional
  public void cancel(Actor actor, long sessionId, Locale language) {
    requireManaged(actor, sessionId);
    changes.cancel(sessionId, language);
  }

  private void requireTheirs(Actor actor, long cohortId) {
    boolean mentors =
        actor.is(Role.MENTOR)
            && reads.mentorsIn(actor.tenantId(), actor.membershipId(), cohortId) > 0;
    if (!actor.runsPrograms() && !mentors) {
      throw new NotFound();
    }
  }

  private void requireManaged(Actor actor, long sessionId) {
    Instant now = clock.instant();
    CoachingSession session =
        reads
            .read(actor.tenantId(), actor.membershipId(), sessionId)
            .map(SessionRead::session)
            .filter(found -> found.accessOf(actor, now) != SessionAccess.NONE)
            .orElseThrow(NotFound::new);
    if (!session.isManagedBy(actor, now)) {
      throw new Forbidden(
          "coaching_session.not_lead", "Only whoever leads this session changes it.");
    }
  }
}
