package io.waymark.cohortchange;

import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.Cohort;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.track.PublishedVersions;
import io.waymark.track.Tracks;
import io.waymark.whatif.Proposal;
import io.waymark.whatif.Shift;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Understands what is asked for. */
@Singleton
class Proposals {
  private final CohortChangeRepository changes;
  private final Tracks tracks;
  private final PublishedVersions versions;
  private final Clock clock;

  Proposals(
      CohortChangeRepository changes, Tracks tracks, PublishedVersions versions, Clock clock) {
    this.changes = changes;
    this.tracks = tracks;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * @param revertsId the change that it takes back; null for a new one
   */
  record Asked(Proposal proposal, @Nullable Long revertsId) {}

  /**
   * @throws Unprocessable {@code cohort_change.incomplete} where a field is missing; the member
   *     {@code place} names it
   * @throws NotFound for a version or change that is not there
   * @throws Conflict {@code cohort_change.reverted} for one that was taken back before, {@code
   *     cohort_change.all_begun} where no week is left to shift
   */
  Asked of(Cohort cohort, ProposeChange wanted) {
    return switch (wanted.kind()) {
      case REVERT -> backwards(cohort, needed(wanted.changeId(), "changeId").value());
      case SHIFT_START -> asked(new Proposal.ShiftStart(needed(wanted.startsOn(), "startsOn")));
      case SHIFT_WEEKS ->
          asked(Shift.byWeeks(cohort.plan(), needed(wanted.weeks(), "weeks"), clock.instant()));
      case ADD_BREAK -> asked(new Proposal.AddBreak(span(wanted)));
      case MOVE_BREAK ->
          asked(
              new Proposal.MoveBreak(
                  needed(wanted.breakFirstDay(), "breakFirstDay"), span(wanted)));
      case REMOVE_BREAK ->
          asked(new Proposal.RemoveBreak(needed(wanted.breakFirstDay(), "breakFirstDay")));
      case ADOPT_VERSION ->
          asked(adopt(cohort, needed(wanted.trackVersionId(), "trackVersionId").value(), false));
      case MOVE_MILESTONE ->
          asked(
              new Proposal.MoveMilestone(
                  needed(wanted.milestoneKey(), "milestoneKey"),
                  wanted.dueOn(),
                  wanted.dueOn() == null ? wanted.reason() : reason(wanted)));
      case MOVE_CHECK_IN ->
          asked(
              new Proposal.MoveCheckIn(
                  needed(wanted.checkIn(), "checkIn"),
                  wanted.dueOn(),
                  wanted.dueOn() == null ? wanted.reason() : reason(wanted)));
    };
  }

  private Asked backwards(Cohort cohort, long changeId) {
    CohortChange change =
        changes.findByIdAndCohortId(changeId, cohort.id()).orElseThrow(NotFound::new);
    if (changes.existsByRevertsId(changeId)) {
      throw new Conflict("cohort_change.reverted", "This change was taken back already.");
    }
    return new Asked(inverse(cohort, change), changeId);
  }

  private Proposal inverse(Cohort cohort, CohortChange change) {
    Place from = Objects.requireNonNullElse(change.fromPlace(), NOWHERE);
    Place to = Objects.requireNonNullElse(change.toPlace(), NOWHERE);
    return switch (change.kind()) {
      case SHIFT_START -> new Proposal.ShiftStart(known(from.day()));
      case ADD_BREAK -> new Proposal.RemoveBreak(known(to.day()));
      case REMOVE_BREAK -> new Proposal.AddBreak(span(from));
      case MOVE_BREAK -> new Proposal.MoveBreak(known(to.day()), span(from));
      case ADOPT_VERSION -> adopt(cohort, known(from.versionId()), true);
      case MOVE_MILESTONE ->
          new Proposal.MoveMilestone(
              known(from.milestoneKey()),
              Boolean.TRUE.equals(from.usual()) ? null : from.day(),
              change.reason());
      case MOVE_CHECK_IN ->
          new Proposal.MoveCheckIn(
              known(from.checkIn()),
              Boolean.TRUE.equals(from.usual()) ? null : from.day(),
              change.reason());
      case SHIFT_WEEKS, REVERT ->
          throw new IllegalStateException("A kept change says what it does");
    };
  }

  private static final Place NOWHERE = new Place(null, null, null, null, null, null, null);

  private Proposal.AdoptVersion adopt(Cohort cohort, long versionId, boolean backwards) {
    boolean same =
        versions.ofSameTrack(cohort.track().versionId()).stream()
            .anyMatch(line -> line.id() == versionId);
    return new Proposal.AdoptVersion(tracks.version(versionId), same, backwards);
  }

  private static Asked asked(Proposal proposal) {
    return new Asked(proposal, null);
  }

  private static WeekSpan span(ProposeChange wanted) {
    return new WeekSpan(needed(wanted.firstDay(), "firstDay"), needed(wanted.weeks(), "weeks"));
  }

  private static WeekSpan span(Place place) {
    return new WeekSpan(known(place.day()), known(place.weeks()));
  }

  private static String reason(ProposeChange wanted) {
    String reason = needed(wanted.reason(), "reason").strip();
    return needed(reason.isEmpty() ? null : reason, "reason");
  }

  private static <T> T known(@Nullable T stored) {
    return Objects.requireNonNull(stored);
  }

  private static <T> T needed(@Nullable T value, String field) {
    if (value == null) {
      throw new Unprocessable(
          "cohort_change.incomplete", "This change needs more.", Map.of("place", "/" + field));
    }
    return value;
  }
}
