package io.waymark.submission;

import static java.util.Comparator.comparing;

import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.Milestones;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a participant prepares for a milestone while it is their turn: seen by themselves alone
 * until they hand it in. Each verb refuses as {@link Milestones#takeUp}.
 */
@Singleton
public class EvidencePieces {
  private static final int MOST = 30;

  private final EvidenceRepository pieces;
  private final Enrolments enrolments;
  private final Milestones milestones;
  private final Ids ids;
  private final Clock clock;

  EvidencePieces(
      EvidenceRepository pieces,
      Enrolments enrolments,
      Milestones milestones,
      Ids ids,
      Clock clock) {
    this.pieces = pieces;
    this.enrolments = enrolments;
    this.milestones = milestones;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds a piece; the first one starts the milestone.
   *
   * @throws Conflict {@code evidence.too_many} beyond thirty
   * @throws Unprocessable {@code evidence.incomplete} without what its kind needs
   */
  @Transactional
  public PieceView add(Actor participant, long enrolmentId, String key, WriteEvidence said) {
    takeUp(participant, enrolmentId, key);
    requireWhole(said);
    var place = new Evidence.Place(enrolmentId, key);
    if (of(place).stream().filter(Evidence::counts).count() >= MOST) {
      throw new Conflict(
          "evidence.too_many", "Thirty pieces are enough; take one out before you add another.");
    }
    return PieceView.of(pieces.save(Evidence.prepared(ids.next(), place, said, clock.instant())));
  }

  /**
   * Changes a piece. Where it was handed in before, it is kept as it was, and another takes its
   * place.
   *
   * @param ifMatch the version of the piece
   * @return the piece that counts now
   * @throws NotFound when there is no such piece that counts
   * @throws PreconditionRequired without a version
   * @throws PreconditionFailed when there is none of that version
   * @throws Unprocessable as {@link #add}
   */
  @Transactional
  public PieceView change(
      Actor participant, long evidenceId, WriteEvidence said, @Nullable String ifMatch) {
    Evidence piece = find(participant, evidenceId);
    ETag.require(ifMatch, piece.tag());
    requireWhole(said);
    if (piece.submittedAt() == null) {
      return PieceView.of(pieces.update(piece.rewritten(said)));
    }
    Instant now = clock.instant();
    pieces.update(piece.replaced(now));
    return PieceView.of(pieces.save(Evidence.prepared(ids.next(), piece.place(), said, now)));
  }

  /**
   * Takes a piece out; what was handed in before is kept among the earlier ones.
   *
   * @throws NotFound when there is no such piece that counts
   */
  @Transactional
  public void remove(Actor participant, long evidenceId) {
    Evidence piece = find(participant, evidenceId);
    if (piece.submittedAt() == null) {
      pieces.delete(piece);
    } else {
      pieces.update(piece.replaced(clock.instant()));
    }
  }

  /** All there is, oldest first, without asking who reads it. */
  List<Evidence> of(Evidence.Place place) {
    return pieces
        .findByEnrolmentIdAndMilestoneKey(place.enrolmentId(), place.milestoneKey())
        .stream()
        .sorted(comparing(Evidence::addedAt).thenComparing(Evidence::id))
        .toList();
  }

  /** Hands in what was not handed in yet. */
  void submit(List<Evidence> all, Instant now) {
    all.stream()
        .filter(piece -> piece.submittedAt() == null)
        .forEach(piece -> pieces.update(piece.submitted(now)));
  }

  private void takeUp(Actor participant, long enrolmentId, String key) {
    enrolments.hold(enrolmentId);
    milestones.takeUp(participant, enrolmentId, key);
  }

  private Evidence find(Actor participant, long evidenceId) {
    Evidence piece =
        pieces.findById(evidenceId).filter(Evidence::counts).orElseThrow(NotFound::new);
    takeUp(participant, piece.enrolmentId(), piece.milestoneKey());
    return piece;
  }

  private static void requireWhole(WriteEvidence said) {
    String lacking = said.lacking();
    if (lacking != null) {
      throw new Unprocessable(
          "evidence.incomplete",
          "A link needs its address, everything else its words.",
          Map.of("place", lacking));
    }
  }
}
