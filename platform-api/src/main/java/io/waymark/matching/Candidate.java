package io.waymark.matching;

import java.util.List;
import java.util.Set;

/**
 * A participant who has no mentor.
 *
 * @param id of the enrolment
 * @param focus what they want help with; empty where they did not say
 * @param languages the one they like best first; empty where they did not say
 * @param wanted mentors whom they asked for, the first choice first
 */
public record Candidate(
    long id, Set<FocusArea> focus, List<String> languages, Hours hours, List<Long> wanted) {
  public Candidate {
    focus = FocusAreas.ordered(focus);
    languages = List.copyOf(languages);
    wanted = List.copyOf(wanted);
  }
}
