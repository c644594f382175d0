package io.waymark.submission;

import static java.util.stream.Collectors.joining;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Standing;
import io.waymark.milestone.Between;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Milestones;
import io.waymark.milestone.Progress;
import io.waymark.milestone.ProgressReading;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.submission.Required.Missing;
import io.waymark.tenancy.Actor;
import io.waymark.track.Milestone;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands in what was prepared for a milestone, and shows it to the two whom it concerns. */
@Singleton
public class Submissions {
  private final EvidencePieces pieces;
  private final Enrolments enrolments;
  private final Milestones milestones;
  private final ProgressReading progress;
  private final Clock clock;

  Submissions(
      EvidencePieces pieces,
      Enrolments enrolments,
      Milestones milestones,
      ProgressReading progress,
      Clock clock) {
    this.pieces = pieces;
    this.enrolments = enrolments;
    this.milestones = milestones;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Hands a milestone in with everything that was prepared for it; tells nobody.
   *
   * @throws NotFound when it is none of the actor's enrolments, or the track has no such milestone
   * @throws Conflict {@code enrolment.not_active}; {@code milestone.status} when it is not the
   *     participant's turn
   * @throws Unprocessable {@code evidence.missing}, with what of each kind
   */
  @Transactional
  public Milestones.Moved submit(Actor participant, long enrolmentId, String key) {
    enrolments.hold(enrolmentId);
    Enrolment enrolment = milestones.takeUp(participant, enrolmentId, key);
    List<Evidence> all = pieces.of(new Evidence.Place(enrolmentId, key));
    requireWhole(Required.missing(milestone(enrolment, key), all));
    pieces.submit(all, clock.instant());
    return milestones.submit(participant, enrolmentId, key);
  }

  /**
   * What the actor reads of it; three statements.
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
    return new SubmissionView(
        state == null ? MilestoneStatus.NOT_STARTED : state.status(),
        submittedAt,
        state != null && Decidable.by(standing, state, clock.instant()),
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

  private List<Evidence> readable(Standing standing, List<Evidence> all) {
    if (standing.isOwn()) {
      return all;
    }
    Between between = new Between(standing, clock.instant());
    return all.stream()
        .filter(piece -> piece.submittedAt() != null && between.reads(piece.submittedAt()))
        .toList();
  }

  private static Milestone milestone(Enrolment enrolment, String key) {
    return enrolment.track().document().milestone(key).orElseThrow(NotFound::new);
  }

  private static void requireWhole(List<Missing> missing) {
    if (!missing.isEmpty()) {
      String kinds =
          missing.stream()
              .map(each -> "%d × %s".formatted(each.count(), each.kind()))
              .collect(joining(", "));
      throw new Unprocessable(
          "evidence.missing", "Still missing: " + kinds + ".", Map.of("missing", missing));
    }
  }
}
