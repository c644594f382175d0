package io.waymark.submission;

import io.waymark.draft.DecisionDrafts;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.milestone.Between;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import io.waymark.milestone.ProgressReading;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.track.Milestone;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what was handed in for a milestone to the two whom it concerns. */
@Singleton
class SubmissionReading {
  private final EvidencePieces pieces;
  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final DecisionDrafts drafts;
  private final Clock clock;

  SubmissionReading(
      EvidencePieces pieces,
      Enrolments enrolments,
      ProgressReading progress,
      DecisionDrafts drafts,
      Clock clock) {
    this.pieces = pieces;
    this.enrolments = enrolments;
    this.progress = progress;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * What the actor reads of it; three statements, or four where it waits for them.
   *
   * @throws NotFound when the actor has nothing to do with it, or there is no such milestone
   * @throws Forbidden {@code evidence.private} for those who run programs
   */
  SubmissionView of(Actor actor, long enrolmentId, String key) {
    Standing standing = enrolments.forActor(actor, enrolmentId);
    Milestone milestone = milestone(standing.enrolment(), key);
    if (!standing.isOwn() && standing.asMentor().isEmpty()) {
      throw new Forbidden("evidence.private", "It stays between participant and mentor.");
    }
    Progress.@Nullable State state = progress.of(standing.enrolment()).milestones().get(key);
    List<Evidence> all = pieces.of(new Evidence.Place(enrolmentId, key));
    List<Evidence> read = readable(standing, all);
    Instant submittedAt = state == null ? null : state.submittedAt();
    boolean mayDecide = state != null && Decidable.by(standing, state, clock.instant());
    return new SubmissionView(
        state == null ? MilestoneStatus.NOT_STARTED : state.status(),
        submittedAt,
        mayDecide,
        mayDecide ? drafts.of(desk(standing, key)).orElse(null) : null,
        read.stream().filter(Evidence::counts).map(PieceView::of).toList(),
        read.stream().filter(piece -> !piece.counts()).map(PieceView::of).toList(),
        standing.isOwn() ? Required.missing(milestone, all) : List.of());
  }

  /**
   * @throws Forbidden {@code evidence.private} for a mentor to whom what was handed in is not open
   */
  void requireReads(Standing standing, String key) {
    Progress.@Nullable State state = progress.of(standing.enrolment()).milestones().get(key);
    boolean isHidden =
        state != null
            && state.submittedAt() != null
            && standing.asMentor().isPresent()
            && !new Between(standing, clock.instant()).reads(state.submittedAt());
    if (isHidden) {
      throw new Forbidden(
          "evidence.private", "It opens to you once the participant has confirmed your name.");
    }
  }

  /**
   * @throws NotFound when there is no such milestone
   * @throws Forbidden {@code milestone.not_primary} for anybody but the primary mentor; {@code
   *     evidence.private} as {@link #requireReads}
   * @throws Conflict {@code milestone.status} unless it was handed in
   */
  void requireWaits(Standing standing, String key) {
    milestone(standing.enrolment(), key);
    if (standing.asMentor().filter(Mentor::primary).isEmpty()) {
      throw new Forbidden("milestone.not_primary", "The primary mentor decides.");
    }
    requireReads(standing, key);
    Progress.@Nullable State state = progress.of(standing.enrolment()).milestones().get(key);
    if (state == null || !Decidable.by(standing, state, clock.instant())) {
      throw new Conflict("milestone.status", "It does not wait for your decision.");
    }
  }

  /** Where this mentor types their words about it. */
  static DecisionDrafts.Desk desk(Standing standing, String key) {
    return new DecisionDrafts.Desk(standing.enrolment().id(), key, standing.actor().membershipId());
  }

  private List<Evidence> readable(Standing standing, List<Evidence> all) {
    if (standing.isOwn()) {
      return all;
    }
    Between between = new Between(standing, clock.instant());
    return all.stream()
        .filter(piece -> piece.submittedAt() != null && between.reads(piece.submittedAt()))
        .toList();
  }

  static Milestone milestone(Enrolment enrolment, String key) {
    return enrolment.track().document().milestone(key).orElseThrow(NotFound::new);
  }
}
