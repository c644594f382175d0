package io.waymark.ui;

import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.Past;
import io.waymark.ui.client.WeekState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Check-ins of the weeks up to the ninth, newest first. */
public final class History {
  private static final int NEWEST = 9;
  private static final LocalDate START = LocalDate.of(2026, 1, 19);

  private History() {}

  /** One answered check-in for each confidence; a week without one was missed. */
  public static CheckIns.History of(@Nullable Integer... newestFirst) {
    return new CheckIns.History(weeks(NEWEST, Arrays.asList(newestFirst)), null);
  }

  /** As many as a page holds, and the cursor of the next. */
  public static CheckIns.History page(int from, @Nullable String next, Integer... newestFirst) {
    return new CheckIns.History(weeks(from, List.of(newestFirst)), next);
  }

  private static List<Past> weeks(int from, List<@Nullable Integer> confidences) {
    return IntStream.range(0, confidences.size())
        .mapToObj(i -> past(from - i, confidences.get(i)))
        .toList();
  }

  private static Past past(int week, @Nullable Integer confidence) {
    LocalDate monday = START.plusWeeks(week - 1L);
    Instant due = monday.plusDays(4).atTime(16, 0).toInstant(ZoneOffset.UTC);
    boolean sent = confidence != null;
    return new Past(
        week,
        week,
        week,
        monday,
        monday.plusDays(6),
        sent ? WeekState.ON_TIME : WeekState.MISSED,
        due,
        sent ? "CI" + week : null,
        sent ? due.minusSeconds(3600) : null,
        confidence,
        sent ? due.plusSeconds(3600) : null,
        null,
        sent ? "Found the retry bug" : null,
        null,
        sent ? 1 : 0,
        true);
  }
}
