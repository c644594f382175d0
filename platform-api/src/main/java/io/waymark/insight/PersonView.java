package io.waymark.insight;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CalendarWeek;
import io.waymark.calendar.Grid;
import io.waymark.calendar.GridCell;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.WeekState;
import io.waymark.risk.RiskView;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the grid.
 *
 * @param joinedWeek the first program week of somebody who joined late
 * @param mentorName the primary mentor; absent while there is none
 * @param cells one for each column: the state of the check-in due in it; null where none is
 * @param reasons why the person is at risk, from statuses and dates alone
 * @param waitingOn absent where nothing waits for the mentor
 */
@Serdeable
record PersonView(
    Id enrolmentId,
    String name,
    @Nullable String title,
    EnrolmentStatus status,
    @Nullable Integer joinedWeek,
    @Nullable String mentorName,
    List<@Nullable WeekState> cells,
    List<RiskView> reasons,
    @Nullable WaitingOnView waitingOn) {

  /**
   * The mentor whose answer the person waits for.
   *
   * @param since when the oldest of what waits was handed in: a check-in or a milestone
   * @param overdue whether a check-in waits past the target
   */
  @Serdeable
  record WaitingOnView(String mentorName, Instant since, boolean overdue) {}

  static PersonView of(Person person, Grid grid, Instant now, Locale locale) {
    Enrolment enrolment = person.enrolment();
    int missedWeeks = enrolment.history().calendar().missedWeeks();
    return new PersonView(
        new Id(enrolment.id()),
        enrolment.participantName(),
        enrolment.title(),
        enrolment.statusAt(now),
        missedWeeks > 0 ? missedWeeks + 1 : null,
        enrolment.primaryMentor().map(Mentor::name).orElse(null),
        cells(person, grid, now),
        person.risks().stream().map(risk -> RiskView.of(risk, locale)).toList(),
        waitingOn(person));
  }

  private static @Nullable WaitingOnView waitingOn(Person person) {
    boolean overdue = !person.overdueReplies().isEmpty();
    return Waiting.of(person.enrolment(), person.progress())
        .map(waiting -> new WaitingOnView(waiting.mentor().name(), waiting.since(), overdue))
        .orElse(null);
  }

  private static List<@Nullable WeekState> cells(Person person, Grid grid, Instant now) {
    Enrolment enrolment = person.enrolment();
    List<GridCell> row = grid.row(enrolment.history(), enrolment.lastMoment(now));
    List<@Nullable WeekState> cells = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      WeekState state = WeekState.of(row.get(i).status());
      cells.add(isAsked(person, state, grid.columns().get(i)) ? state : null);
    }
    return cells;
  }

  /** Before somebody begins, and once they have left, nothing is asked of them. */
  private static boolean isAsked(Person person, WeekState state, CalendarWeek column) {
    Instant endedAt = person.enrolment().endedAt();
    if (state == WeekState.NONE || !person.hasBegun()) {
      return false;
    }
    if (endedAt == null) {
      return true;
    }
    LocalDate leftOn = person.enrolment().today(endedAt);
    return state != WeekState.OPEN
        && state != WeekState.UPCOMING
        && !column.firstDay().isAfter(leftOn);
  }
}
