package io.waymark.calendar;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * By how many days something is due later than it usually is, or earlier. What was not moved is in
 * neither.
 *
 * @param milestones by their keys
 * @param checkIns by the numbers of their periods
 */
public record Moves(Map<String, Integer> milestones, Map<Integer, Integer> checkIns) {
  public static final Moves NONE = new Moves(Map.of(), Map.of());

  public Moves {
    milestones = Collections.unmodifiableMap(new TreeMap<>(milestones));
    checkIns = Collections.unmodifiableMap(new TreeMap<>(checkIns));
  }

  /** The days of a milestone; 0 for one that was not moved. */
  public int milestone(String key) {
    return milestones.getOrDefault(key, 0);
  }

  /** The days of a check-in; 0 for one that was not moved. */
  public int checkIn(int number) {
    return checkIns.getOrDefault(number, 0);
  }

  /** With a milestone moved by other days than before; 0 for none. */
  public Moves withMilestone(String key, int days) {
    return new Moves(with(milestones, key, days), checkIns);
  }

  /** With a check-in moved by other days than before; 0 for none. */
  public Moves withCheckIn(int number, int days) {
    return new Moves(milestones, with(checkIns, number, days));
  }

  private static <K> Map<K, Integer> with(Map<K, Integer> moves, K what, int days) {
    var others = new TreeMap<>(moves);
    if (days == 0) {
      others.remove(what);
    } else {
      others.put(what, days);
    }
    return others;
  }
}
