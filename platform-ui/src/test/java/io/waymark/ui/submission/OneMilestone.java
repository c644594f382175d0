package io.waymark.ui.submission;

import io.waymark.ui.client.Submissions.Missing;
import io.waymark.ui.client.Submissions.Piece;
import io.waymark.ui.client.Submissions.Submission;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.Tracks.Evidence;
import io.waymark.ui.client.Tracks.EvidenceKind;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.client.Tracks.Phase;
import io.waymark.ui.client.Tracks.PhaseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A road of one milestone, "Plan reviewed", and what is there for it. */
final class OneMilestone {
  static final Instant WEDNESDAY = Instant.parse("2026-03-18T09:00:00Z");

  private OneMilestone() {}

  static Tracks.Track road(MilestoneStatus status) {
    LocalDate due = LocalDate.of(2026, 4, 3);
    Milestone plan =
        new Milestone(
            "plan",
            "Plan reviewed",
            "Why it is there.",
            11,
            Instant.parse("2026-04-03T15:00:00Z"),
            due,
            null,
            15,
            status,
            false,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(
                new Evidence(EvidenceKind.LINK, 1, "The plan, with comments"),
                new Evidence(EvidenceKind.BRAG_ENTRY, 1, "The risk you named")),
            List.of(),
            List.of());
    Phase phase =
        new Phase(
            "own",
            "Own the work",
            null,
            7,
            18,
            due.minusWeeks(4),
            due,
            PhaseState.NOW,
            List.of(plan));
    return new Tracks.Track(
        "Junior to mid-level",
        "Spring 2026",
        1,
        9,
        26,
        0,
        1,
        null,
        "Priya Raman",
        List.of(phase),
        List.of());
  }

  static Submission prepared(MilestoneStatus status, Piece... pieces) {
    List<Missing> missing =
        pieces.length > 1 ? List.of() : List.of(new Missing(EvidenceKind.BRAG_ENTRY, 1));
    return new Submission(status, null, false, null, List.of(pieces), List.of(), missing);
  }

  static Submission handedIn(boolean mayDecide, Piece... pieces) {
    return begun(mayDecide, null, pieces);
  }

  /** With what the mentor has typed of a decision. */
  static Submission begun(boolean mayDecide, @Nullable String draft, Piece... pieces) {
    return new Submission(
        MilestoneStatus.SUBMITTED,
        WEDNESDAY,
        mayDecide,
        draft,
        List.of(pieces),
        List.of(replaced()),
        List.of());
  }

  static Piece link() {
    return new Piece(
        "V1",
        EvidenceKind.LINK,
        "The plan",
        "https://wiki.example/plan",
        null,
        WEDNESDAY,
        null,
        null,
        3);
  }

  static Piece entry() {
    return new Piece(
        "V2",
        EvidenceKind.BRAG_ENTRY,
        "The risk",
        null,
        "Charging twice.",
        WEDNESDAY,
        WEDNESDAY,
        null,
        1);
  }

  private static Piece replaced() {
    return new Piece(
        "V0",
        EvidenceKind.BRAG_ENTRY,
        "An earlier risk",
        null,
        "None.",
        WEDNESDAY,
        WEDNESDAY,
        WEDNESDAY,
        2);
  }
}
