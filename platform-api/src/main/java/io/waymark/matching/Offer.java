package io.waymark.matching;

import java.util.List;
import java.util.Set;

/**
 * What a mentor has to give.
 *
 * @param id of the mentor's membership
 * @param room for how many more, at least 0
 * @param focus what they can help with; empty where they did not say
 * @param favourite what they would like most to help with
 * @param languages empty where they did not say
 */
public record Offer(
    long id,
    int room,
    Set<FocusArea> focus,
    Set<FocusArea> favourite,
    List<String> languages,
    Hours hours) {
  public Offer {
    focus = FocusAreas.ordered(focus);
    favourite = FocusAreas.ordered(favourite);
    languages = List.copyOf(languages);
  }
}
