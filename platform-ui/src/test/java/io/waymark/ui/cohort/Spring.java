package io.waymark.ui.cohort;

import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Reason;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.WeekKind;
import io.waymark.ui.client.WeekState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A cohort in its ninth week, with a break after the eleventh. */
final class Spring {
  private static final LocalDate START = LocalDate.parse("2026-01-19");
  private static final Tracks.Days BREAK =
      new Tracks.Days(LocalDate.parse("2026-04-06"), LocalDate.parse("2026-04-12"));

  private Spring() {}

  static Cohorts.Cohort cohort() {
    return cohort(CohortStatus.RUNNING, 9);
  }

  static Cohorts.Cohort cohort(CohortStatus status, @Nullable Integer week) {
    return new Cohorts.Cohort(
        "c1",
        "Spring 2026",
        "Growth",
        "Junior to mid-level",
        3,
        status,
        START,
        LocalDate.parse("2026-07-26"),
        week,
        26,
        2,
        20,
        new Cohorts.Share(55, 71),
        1,
        2,
        "Europe/Berlin",
        List.of(BREAK));
  }

  static List<Cohorts.Week> weeks() {
    return IntStream.range(0, 27)
        .mapToObj(
            i -> {
              LocalDate first = START.plusWeeks(i);
              boolean pause = i == 11;
              return new Cohorts.Week(
                  pause ? null : i < 11 ? i + 1 : i,
                  first,
                  first.plusDays(6),
                  pause ? WeekKind.BREAK : WeekKind.WEEK,
                  i == 8);
            })
        .toList();
  }

  static Cohorts.Person person(String name, String cells, Reason... reasons) {
    return person(name, cells, null, reasons);
  }

  static Cohorts.Person person(
      String name, String cells, Cohorts.@Nullable WaitingOn waiting, Reason... reasons) {
    return new Cohorts.Person(
        name.toLowerCase(java.util.Locale.ROOT),
        name,
        "Junior engineer",
        EnrolmentStatus.ACTIVE,
        null,
        "Mara Lindqvist",
        cells(cells),
        List.of(reasons),
        waiting);
  }

  private static List<@Nullable WeekState> cells(String letters) {
    List<@Nullable WeekState> cells = new ArrayList<>();
    letters.chars().forEach(letter -> cells.add(state((char) letter)));
    while (cells.size() < 27) {
      cells.add(cells.size() == 11 ? WeekState.NONE : WeekState.UPCOMING);
    }
    return cells;
  }

  private static @Nullable WeekState state(char letter) {
    return switch (letter) {
      case 'o' -> WeekState.ON_TIME;
      case 'l' -> WeekState.LATE;
      case 'x' -> WeekState.MISSED;
      case 'a' -> WeekState.EXCUSED;
      case 'n' -> WeekState.OPEN;
      default -> null;
    };
  }

  static Cohorts.Grid grid(List<Cohorts.Person> people) {
    return new Cohorts.Grid(
        cohort(),
        weeks(),
        new Cohorts.Share(55, 71),
        1.25,
        people,
        List.of(
            new Cohorts.Milestone("process", "Process learned", 4, 14, 1, 3, 0),
            new Cohorts.Milestone("plan", "Plan reviewed", 11, 2, 3, 9, 4)),
        List.of(
            new Cohorts.OverdueReply(
                "Mara Lindqvist", "Lea Fischer", 8, Instant.parse("2026-03-18T08:00:00Z"))));
  }

  static Reason missed() {
    return new Reason("MISSED_TWO_OF_FOUR", Map.of("missed", "3", "of", "4"));
  }

  static Reason overdue(String milestone, int days) {
    return new Reason(
        "MILESTONE_OVERDUE", Map.of("milestone", milestone, "days", Integer.toString(days)));
  }
}
