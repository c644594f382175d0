package io.waymark.support;

import java.util.List;
import java.util.Map;

/** What mentors say that suits them: every working hour, in English. */
public final class Availability {
  private Availability() {}

  /** The mentor has room for so many people. */
  public static void offer(Person mentor, int capacity, String focusArea) {
    mentor
        .puts(
            "/api/v1/me/availability",
            Map.of(
                "capacity",
                capacity,
                "fromMinute",
                540,
                "toMinute",
                1020,
                "focusAreas",
                List.of(focusArea),
                "favouriteAreas",
                List.of(),
                "languages",
                List.of("en"),
                "listed",
                true))
        .isEmpty();
  }
}
