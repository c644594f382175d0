package io.waymark.ui.cohortpeople;

import io.waymark.ui.client.DateRequests.Given;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.client.Tracks.OpenCheckIn;
import io.waymark.ui.client.Tracks.Track;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can have more time for: a milestone or a check-in.
 *
 * @param latest the last day that it can have; null for no such day
 */
record Extendable(
    String name,
    LocalDate dueOn,
    @Nullable LocalDate latest,
    @Nullable String milestoneKey,
    @Nullable Integer checkIn) {
  private static final Set<MilestoneStatus> SETTLED =
      EnumSet.of(MilestoneStatus.ACCEPTED, MilestoneStatus.WAIVED);

  /** Of a person's road: milestones that are not settled, then check-ins that are not handed in. */
  static List<Extendable> of(Track road, Words words) {
    return Stream.concat(
            road.phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .filter(milestone -> !SETTLED.contains(milestone.status()))
                .map(Extendable::milestone),
            road.openCheckIns().stream()
                .filter(checkIn -> checkIn.dueOn().isBefore(checkIn.latest()))
                .map(checkIn -> checkIn(checkIn, words)))
        .toList();
  }

  Given until(LocalDate day, @Nullable String reason) {
    return new Given(milestoneKey, checkIn, day, reason);
  }

  private static Extendable milestone(Milestone milestone) {
    return new Extendable(milestone.name(), milestone.dueOn(), null, milestone.key(), null);
  }

  private static Extendable checkIn(OpenCheckIn checkIn, Words words) {
    return new Extendable(
        words.of("dates.check-in", checkIn.number()),
        checkIn.dueOn(),
        checkIn.latest(),
        null,
        checkIn.number());
  }
}
