package io.waymark.risk;

import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.CheckInStatus;
import io.waymark.calendar.Period;
import io.waymark.milestone.Road;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules over statuses and dates. */
final class StatusRules {
  private static final int LAST = 4;
  private static final int MISSED = 2;

  private StatusRules() {}

  /**
   * Of the last four check-ins that are submitted or past grace, two were missed; excused ones are
   * left out, paused ones do not exist. One that would still be accepted as late is not missed yet.
   */
  static Optional<Risk.MissedCheckIns> missed(CheckInHistory history, Instant now) {
    int missed = 0;
    int of = 0;
    List<Period> periods = history.calendar().periods();
    for (int i = periods.size() - 1; i >= 0 && of < LAST; i--) {
      CheckInStatus status = history.status(periods.get(i), now);
      of += status.counts() ? 1 : 0;
      missed += status == CheckInStatus.MISSED ? 1 : 0;
    }
    return missed < MISSED ? Optional.empty() : Optional.of(new Risk.MissedCheckIns(missed, of));
  }

  /** The milestone that is overdue for longest. One that waits for the mentor is not overdue. */
  static Optional<Risk.MilestoneOverdue> overdue(Road road) {
    return road.stops().stream()
        .filter(Road.Stop::overdue)
        .findFirst()
        .map(stop -> new Risk.MilestoneOverdue(stop.milestone(), -stop.daysLeft()));
  }
}
