package io.waymark.whatif;

import io.waymark.milestone.Progress;
import io.waymark.track.Milestone;
import io.waymark.track.PublishedTrack;
import io.waymark.track.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a track, and what becomes of progress, which is kept by key.
 *
 * @param items what comes, goes or moves to another week, in the order of the tracks
 * @param keptMilestones how many milestones that somebody has begun are in both versions
 * @param lostMilestones how many that somebody has begun are in the first only: they are out of
 *     sight until a version has them again
 * @param lostTicks how many ticks of tasks that are in the first only
 */
public record TrackDifference(
    List<Item> items, int keptMilestones, int lostMilestones, int lostTicks) {

  /**
   * A milestone or task that differs.
   *
   * @param weekBefore null for a new one
   * @param weekAfter null for one that goes
   * @param people how many have begun or ticked it
   */
  public record Item(
      boolean milestone,
      String key,
      @Nullable Integer weekBefore,
      @Nullable Integer weekAfter,
      int people) {

    boolean differs() {
      return !Objects.equals(weekBefore, weekAfter);
    }

    boolean goes() {
      return weekAfter == null;
    }
  }

  static TrackDifference of(
      PublishedTrack before, PublishedTrack after, Collection<Progress> progress) {
    List<Item> all = new ArrayList<>();
    all.addAll(items(true, milestones(before), milestones(after), progress));
    all.addAll(items(false, tasks(before), tasks(after), progress));
    Predicate<Item> begun = item -> item.milestone() && item.people() > 0;
    return new TrackDifference(
        all.stream().filter(Item::differs).toList(),
        (int) all.stream().filter(begun.and(item -> !item.goes())).count(),
        (int) all.stream().filter(begun.and(Item::goes)).count(),
        all.stream().filter(item -> !item.milestone() && item.goes()).mapToInt(Item::people).sum());
  }

  private static List<Item> items(
      boolean milestone,
      Map<String, Integer> before,
      Map<String, Integer> after,
      Collection<Progress> progress) {
    Map<String, Integer> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    return all.keySet().stream()
        .map(
            key ->
                new Item(
                    milestone,
                    key,
                    before.get(key),
                    after.get(key),
                    people(milestone, key, progress)))
        .toList();
  }

  private static int people(boolean milestone, String key, Collection<Progress> progress) {
    return (int)
        progress.stream()
            .filter(
                of ->
                    milestone ? of.milestones().containsKey(key) : of.tasksDone().containsKey(key))
            .count();
  }

  private static Map<String, Integer> milestones(PublishedTrack track) {
    Map<String, Integer> weeks = new LinkedHashMap<>();
    track.document().milestones().forEach(m -> weeks.put(m.key(), m.week()));
    return weeks;
  }

  private static Map<String, Integer> tasks(PublishedTrack track) {
    Map<String, Integer> weeks = new LinkedHashMap<>();
    track.document().milestones().stream()
        .map(Milestone::tasks)
        .flatMap(List::stream)
        .forEach((Task task) -> weeks.put(task.key(), task.week()));
    return weeks;
  }
}
