package io.waymark.cohortchange;

import io.waymark.calendar.Cadence;
import io.waymark.shared.text.Text;
import io.waymark.track.Milestone;
import io.waymark.track.Phase;
import io.waymark.track.TrackDocument;
import java.util.List;
import java.util.function.UnaryOperator;

/** Versions of a track that differ from another in one thing. */
final class Versions {
  private Versions() {}

  static TrackDocument without(TrackDocument track, String milestoneKey) {
    return phases(
        track,
        phase ->
            phase(
                phase,
                phase.milestones().stream().filter(m -> !m.key().equals(milestoneKey)).toList()));
  }

  /** The milestone in another week, its tasks left where they are. */
  static TrackDocument withMilestoneIn(TrackDocument track, String milestoneKey, int week) {
    return phases(
        track,
        phase ->
            phase(
                phase,
                phase.milestones().stream()
                    .map(m -> m.key().equals(milestoneKey) ? inWeek(m, week) : m)
                    .toList()));
  }

  static TrackDocument withCadence(TrackDocument track, Cadence cadence) {
    return new TrackDocument(
        track.schema(),
        track.slug(),
        track.name(),
        track.summary(),
        track.framework(),
        cadence,
        track.prompts(),
        track.phases());
  }

  /** As another track. */
  static TrackDocument named(TrackDocument track, String slug) {
    return new TrackDocument(
        track.schema(),
        slug,
        new Text("Another", "Ein anderer"),
        track.summary(),
        track.framework(),
        track.cadence(),
        track.prompts(),
        track.phases());
  }

  /** Its first phase alone. */
  static TrackDocument shortened(TrackDocument track) {
    return new TrackDocument(
        track.schema(),
        track.slug(),
        track.name(),
        track.summary(),
        track.framework(),
        track.cadence(),
        track.prompts(),
        track.phases().subList(0, 1));
  }

  private static TrackDocument phases(TrackDocument track, UnaryOperator<Phase> change) {
    return new TrackDocument(
        track.schema(),
        track.slug(),
        track.name(),
        track.summary(),
        track.framework(),
        track.cadence(),
        track.prompts(),
        track.phases().stream().map(change).toList());
  }

  private static Phase phase(Phase phase, List<Milestone> milestones) {
    return new Phase(
        phase.key(),
        phase.name(),
        phase.purpose(),
        phase.firstWeek(),
        phase.lastWeek(),
        milestones);
  }

  private static Milestone inWeek(Milestone milestone, int week) {
    return new Milestone(
        milestone.key(),
        milestone.name(),
        milestone.outcome(),
        milestone.purpose(),
        week,
        milestone.serves(),
        milestone.tasks(),
        milestone.evidence());
  }
}
