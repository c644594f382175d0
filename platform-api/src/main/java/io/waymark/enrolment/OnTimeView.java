package io.waymark.enrolment;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.CheckInStatus;
import io.waymark.calendar.OnTimeCount;
import java.time.Instant;

/**
 * "On time in n of the last m" (The calendar, line 8).
 *
 * @param of at most 12; fewer in the first weeks
 * @param excused how many check-ins past grace were excused and do not count
 */
@Serdeable
public record OnTimeView(int onTime, int of, int excused) {
  public static OnTimeView of(CheckInHistory history, Instant now) {
    OnTimeCount count = history.onTime(now);
    long excused =
        history.calendar().periods().stream()
            .filter(period -> !now.isBefore(period.graceEndsAt()))
            .filter(period -> history.status(period, now) == CheckInStatus.EXCUSED)
            .count();
    return new OnTimeView(count.onTime(), count.of(), (int) excused);
  }
}
