package io.waymark.milestone;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.track.Milestone;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ticks what a participant has done. */
@Singleton
public class Tasks {
  private final Enrolments enrolments;
  private final TaskDoneRepository tasks;
  private final MilestoneLog milestones;
  private final Ids ids;
  private final Clock clock;

  Tasks(
      Enrolments enrolments,
      TaskDoneRepository tasks,
      MilestoneLog milestones,
      Ids ids,
      Clock clock) {
    this.enrolments = enrolments;
    this.tasks = tasks;
    this.milestones = milestones;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param doneAt when it was ticked first; null while it is not
   * @param milestone where its milestone stands now
   */
  public record Ticked(@Nullable Instant doneAt, MilestoneStatus milestone) {}

  /**
   * Ticks a task, which starts its milestone; ticking again changes nothing.
   *
   * @throws NotFound when it is none of the actor's enrolments, or the track has no such task
   * @throws Conflict {@code enrolment.not_active}
   */
  @Transactional
  public Ticked tick(Actor actor, long enrolmentId, String taskKey) {
    Enrolment enrolment = own(actor, enrolmentId);
    String milestone = milestoneOf(enrolment, taskKey);
    tasks.tick(actor.tenantId(), ids.next(), enrolmentId, taskKey, clock.instant());
    if (milestones.status(enrolment, milestone) == MilestoneStatus.NOT_STARTED) {
      milestones.move(
          enrolment,
          milestone,
          MilestoneStatus.IN_PROGRESS,
          new MilestoneLog.By(actor.membershipId(), null));
    }
    return ticked(enrolment, taskKey, milestone);
  }

  /**
   * Takes a tick back; the milestone stays where it is.
   *
   * @throws NotFound and {@link Conflict} as {@link #tick}
   */
  @Transactional
  public Ticked untick(Actor actor, long enrolmentId, String taskKey) {
    Enrolment enrolment = own(actor, enrolmentId);
    String milestone = milestoneOf(enrolment, taskKey);
    tasks.deleteByEnrolmentIdAndTaskKey(enrolmentId, taskKey);
    return ticked(enrolment, taskKey, milestone);
  }

  private Enrolment own(Actor actor, long enrolmentId) {
    return enrolments.forActor(actor, enrolmentId).own().requireActive();
  }

  private Ticked ticked(Enrolment enrolment, String taskKey, String milestone) {
    Instant doneAt =
        tasks
            .findByEnrolmentIdAndTaskKey(enrolment.id(), taskKey)
            .map(TaskDone::doneAt)
            .orElse(null);
    return new Ticked(doneAt, milestones.status(enrolment, milestone));
  }

  private static String milestoneOf(Enrolment enrolment, String taskKey) {
    return enrolment.track().document().milestones().stream()
        .filter(milestone -> milestone.tasks().stream().anyMatch(t -> t.key().equals(taskKey)))
        .findFirst()
        .map(Milestone::key)
        .orElseThrow(NotFound::new);
  }
}
