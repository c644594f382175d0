package io.waymark.milestone;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves milestones. The participant starts and submits, the primary mentor decides, whoever runs
 * programs waives with a reason; nobody decides for themselves. Each verb refuses with {@code
 * milestone.status} where there is no way from the present status, and with {@link NotFound} for an
 * enrolment that is not the actor's or a key that the track does not have.
 */
@Singleton
public class Milestones {
  private final Enrolments enrolments;
  private final MilestoneLog log;
  private final Audit audit;

  Milestones(Enrolments enrolments, MilestoneLog log, Audit audit) {
    this.enrolments = enrolments;
    this.log = log;
    this.audit = audit;
  }

  /** A step that was taken. */
  public record Moved(long stepId, Enrolment enrolment, String milestoneKey) {}

  /**
   * @throws Conflict {@code enrolment.not_active}
   */
  @Transactional
  public void start(Actor participant, long enrolmentId, String key) {
    move(own(participant, enrolmentId), key, MilestoneStatus.IN_PROGRESS, participant, null);
  }

  /**
   * Lets the participant work on it, which starts it at first.
   *
   * @throws Conflict {@code enrolment.not_active}; {@code milestone.status} unless it is their turn
   */
  @Transactional
  public Enrolment takeUp(Actor participant, long enrolmentId, String key) {
    Enrolment enrolment = own(participant, enrolmentId);
    MilestoneStatus status = log.status(enrolment, key);
    status.requireWithParticipant();
    if (status == MilestoneStatus.NOT_STARTED) {
      move(enrolment, key, MilestoneStatus.IN_PROGRESS, participant, null);
    }
    return enrolment;
  }

  /**
   * Hands it in; it waits for the primary mentor. Whoever calls has seen to the evidence.
   *
   * @throws Conflict {@code enrolment.not_active}
   */
  @Transactional
  public Moved submit(Actor participant, long enrolmentId, String key) {
    return move(own(participant, enrolmentId), key, MilestoneStatus.SUBMITTED, participant, null);
  }

  /**
   * @throws Forbidden {@code milestone.not_primary} for anybody but the primary mentor
   */
  @Transactional
  public Moved accept(Actor mentor, long enrolmentId, String key, @Nullable String words) {
    return move(mentored(mentor, enrolmentId), key, MilestoneStatus.ACCEPTED, mentor, words);
  }

  /**
   * @param words what is missing, at most 2,000 characters
   * @throws Forbidden {@code milestone.not_primary} for anybody but the primary mentor
   */
  @Transactional
  public Moved requestChanges(Actor mentor, long enrolmentId, String key, String words) {
    return move(
        mentored(mentor, enrolmentId), key, MilestoneStatus.CHANGES_REQUESTED, mentor, words);
  }

  /**
   * @param reason at most 2,000 characters
   * @throws Forbidden {@code milestone.waive} for those who do not run programs, and for one's own
   */
  @Transactional
  public Moved waive(Actor admin, long enrolmentId, String key, String reason) {
    Standing standing = enrolments.forActor(admin, enrolmentId);
    if (!standing.runsPrograms() || isOneself(standing)) {
      throw new Forbidden(
          "milestone.waive", "Whoever runs the program waives, not for themselves.");
    }
    Moved moved = move(standing.enrolment(), key, MilestoneStatus.WAIVED, admin, reason);
    audit.record(
        "milestone.waived", new Subject("enrolment", enrolmentId), Map.of("milestone", key));
    return moved;
  }

  private Enrolment own(Actor participant, long enrolmentId) {
    return enrolments.forActor(participant, enrolmentId).own().requireActive();
  }

  private Enrolment mentored(Actor mentor, long enrolmentId) {
    Standing standing = enrolments.forActor(mentor, enrolmentId);
    if (standing.asMentor().filter(Mentor::primary).isEmpty() || isOneself(standing)) {
      throw new Forbidden("milestone.not_primary", "The primary mentor decides.");
    }
    return standing.enrolment();
  }

  private static boolean isOneself(Standing standing) {
    return standing.enrolment().membershipId() == standing.actor().membershipId();
  }

  private Moved move(
      Enrolment enrolment, String key, MilestoneStatus next, Actor by, @Nullable String words) {
    long stepId = log.move(enrolment, key, next, new MilestoneLog.By(by.membershipId(), words));
    return new Moved(stepId, enrolment, key);
  }
}
