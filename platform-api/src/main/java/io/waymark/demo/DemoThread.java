package io.waymark.demo;

import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.DocumentRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A story, told in check-ins.
 *
 * @param language {@code en} or {@code de}
 * @param phase key of the phase of the track in which it can happen
 * @param weeks three to twelve; in each, one to five promises stand, and none is carried past the
 *     end
 */
record DemoThread(String key, String language, String phase, String topic, List<DemoWeek> weeks) {

  DemoThread {
    weeks = List.copyOf(weeks);
    DocumentRules.key("key", key);
    DocumentRules.count("weeks", weeks, 3, 12);
    for (int i = 0; i < weeks.size(); i++) {
      requireItEnds("weeks[" + i + "]", weeks.get(i), weeks.size() - i);
      DocumentRules.count("weeks[" + i + "].commitments", standing(weeks, i), 1, 5);
    }
  }

  /** The check-ins in their order, with each promise followed to its end. */
  List<DemoCheckIn> checkIns() {
    List<DemoCheckIn> checkIns = new ArrayList<>(weeks.size());
    for (int i = 0; i < weeks.size(); i++) {
      DemoWeek week = weeks.get(i);
      checkIns.add(
          new DemoCheckIn(
              lookBackFrom(i),
              standing(weeks, i),
              week.confidence(),
              week.win(),
              week.blocker(),
              week.question(),
              week.reply()));
    }
    return checkIns;
  }

  /** What the first check-in after this story says of its last promises; none is carried. */
  List<DemoReview> closing() {
    return lookBackFrom(weeks.size());
  }

  private List<DemoReview> lookBackFrom(int checkIn) {
    List<DemoReview> lookBack = new ArrayList<>();
    for (int made = 0; made < checkIn; made++) {
      int later = checkIn - made;
      for (DemoCommitment commitment : weeks.get(made).commitments()) {
        if (later == 1 || commitment.stillStandsAfter(later - 1)) {
          lookBack.add(commitment.reviewed(later));
        }
      }
    }
    return List.copyOf(lookBack);
  }

  private static List<String> standing(List<DemoWeek> weeks, int checkIn) {
    List<String> standing = new ArrayList<>();
    for (int made = 0; made <= checkIn; made++) {
      int later = checkIn - made;
      for (DemoCommitment commitment : weeks.get(made).commitments()) {
        if (later == 0 || commitment.stillStandsAfter(later)) {
          standing.add(commitment.text());
        }
      }
    }
    return List.copyOf(standing);
  }

  private static void requireItEnds(String place, DemoWeek week, int weeksLeft) {
    for (int i = 0; i < week.commitments().size(); i++) {
      if (week.commitments().get(i).stillStandsAfter(weeksLeft)) {
        throw new BrokenDocument(
            place + ".commitments[" + i + "].carried", "goes on past the end of the thread");
      }
    }
  }
}
