package io.waymark.calendar;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** When one enrolment's check-ins were first submitted, by the number of their period. */
public final class Submissions {

  public static final Submissions NONE = new Submissions(new Instant[0]);

  /** Indexed by period number; a grid asks for every period of everyone. */
  private final @Nullable Instant[] moments;

  private Submissions(@Nullable Instant[] moments) {
    this.moments = moments;
  }

  /**
   * The submissions of one enrolment.
   *
   * @param moments period number (from 1) to the moment of the first submission; edits do not count
   */
  public static Submissions of(Map<Integer, Instant> moments) {
    int latest = 0;
    for (int period : moments.keySet()) {
      latest = Math.max(latest, period);
    }
    @Nullable Instant[] byPeriod = new Instant[latest + 1];
    moments.forEach((period, moment) -> byPeriod[period] = moment);
    return new Submissions(byPeriod);
  }

  /** These and one more. */
  public Submissions with(int period, Instant submittedAt) {
    @Nullable Instant[] more = Arrays.copyOf(moments, Math.max(moments.length, period + 1));
    more[period] = submittedAt;
    return new Submissions(more);
  }

  /** When the check-in of a period was submitted, or null if it was not. */
  public @Nullable Instant at(int period) {
    return period < moments.length ? moments[period] : null;
  }

  /** The latest submitted period, by number. */
  public OptionalInt latest() {
    return latestBefore(moments.length);
  }

  /** The latest submitted period before this one. */
  public OptionalInt latestBefore(int period) {
    for (int i = Math.min(period, moments.length) - 1; i > 0; i--) {
      if (moments[i] != null) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * When the next submitted period's check-in was submitted, or null if no later one was. Earlier
   * periods close with it, so that submissions follow the order of their periods.
   */
  public @Nullable Instant nextAfter(int period) {
    for (int i = period + 1; i < moments.length; i++) {
      if (moments[i] != null) {
        return moments[i];
      }
    }
    return null;
  }
}
