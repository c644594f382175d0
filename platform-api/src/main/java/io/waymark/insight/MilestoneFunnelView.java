package io.waymark.insight;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.track.Milestone;
import io.waymark.track.PublishedTrack;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many people have come how far with a milestone.
 *
 * @param week of the track; somebody who joined late has it later
 * @param accepted or waived
 * @param waiting for the mentor
 * @param inProgress also those who were asked for changes
 */
@Serdeable
record MilestoneFunnelView(
    String key, String name, int week, int accepted, int waiting, int inProgress, int notStarted) {

  /** All milestones of a track, in its order; those who withdrew are not counted. */
  static List<MilestoneFunnelView> of(PublishedTrack track, List<Person> people, Locale locale) {
    return track.document().milestones().stream().map(m -> of(m, people, locale)).toList();
  }

  private static MilestoneFunnelView of(Milestone milestone, List<Person> people, Locale locale) {
    Map<MilestoneStatus, Integer> counts = new EnumMap<>(MilestoneStatus.class);
    people.stream()
        .filter(Person::isCounted)
        .map(person -> person.progress().status(milestone.key()))
        .forEach(status -> counts.merge(stage(status), 1, Integer::sum));
    return new MilestoneFunnelView(
        milestone.key(),
        milestone.name().in(locale),
        milestone.week(),
        counts.getOrDefault(MilestoneStatus.ACCEPTED, 0),
        counts.getOrDefault(MilestoneStatus.SUBMITTED, 0),
        counts.getOrDefault(MilestoneStatus.IN_PROGRESS, 0),
        counts.getOrDefault(MilestoneStatus.NOT_STARTED, 0));
  }

  private static MilestoneStatus stage(MilestoneStatus status) {
    return switch (status) {
      case ACCEPTED, WAIVED -> MilestoneStatus.ACCEPTED;
      case IN_PROGRESS, CHANGES_REQUESTED -> MilestoneStatus.IN_PROGRESS;
      case SUBMITTED, NOT_STARTED -> status;
    };
  }
}
