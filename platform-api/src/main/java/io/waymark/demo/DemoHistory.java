package io.waymark.demo;

import io.waymark.shared.text.DocumentNode;
import org.jspecify.annotations.Nullable;

/**
 * What one person lived through in a cohort.
 *
 * @param person which of the tenant's participants, from 0
 * @param mentor which of the tenant's mentors is the primary one now, from 0
 * @param weeks one character a period; see the header of {@code demo/histories.yml}
 * @param milestones one character a milestone
 * @param end GRADUATED or WITHDRAWN; null while it goes on
 */
record DemoHistory(
    int person,
    int mentor,
    String weeks,
    String milestones,
    @Nullable String end,
    @Nullable Pause pause,
    @Nullable Former former) {

  /**
   * @param after number of the period that it follows
   */
  record Pause(int after, int weeks) {
    static Pause read(DocumentNode node) {
      return new Pause(node.number("after"), node.number("weeks"));
    }
  }

  /**
   * A mentor of earlier days.
   *
   * @param until number of the last period that was theirs
   */
  record Former(int mentor, int until) {
    static Former read(DocumentNode node) {
      return new Former(node.number("mentor"), node.number("until"));
    }
  }

  static DemoHistory read(DocumentNode node) {
    return new DemoHistory(
        node.number("person"),
        node.number("mentor"),
        node.string("weeks"),
        node.string("milestones"),
        node.optionalString("end"),
        node.optionalChild("pause", Pause::read),
        node.optionalChild("former", Former::read));
  }

  /** Which of the tenant's mentors it was in a period. */
  int mentorIn(int period) {
    return former != null && period <= former.until() ? former.mentor() : mentor;
  }

  /** The week with which the person joined; 1 for most. */
  int joinedInWeek() {
    return weeks.lastIndexOf('_') + 2;
  }
}
