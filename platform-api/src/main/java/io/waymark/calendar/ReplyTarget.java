package io.waymark.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Until when a mentor answers (line 10). Any current mentor's reply stops the clock; the check-in
 * waits in the queue of the primary mentor only, so that the clock runs in their zone.
 *
 * @param workingDays the tenant's, at least one
 * @param holidays days of the tenant's that are no working days, whatever weekday they are
 * @param days working days after the day of submission, at least 1
 */
public record ReplyTarget(Set<DayOfWeek> workingDays, Set<LocalDate> holidays, int days) {

  /** The second working day, Monday to Friday: until the tenant sets its own. */
  public static final ReplyTarget DEFAULT =
      new ReplyTarget(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2);

  public ReplyTarget {
    workingDays = Set.copyOf(workingDays);
    holidays = Set.copyOf(holidays);
    if (workingDays.isEmpty() || days < 1) {
      throw new IllegalArgumentException("A target needs a working day to end on");
    }
  }

  /** The target of a tenant without holidays. */
  public ReplyTarget(Set<DayOfWeek> workingDays, int days) {
    this(workingDays, Set.of(), days);
  }

  public boolean isWorkingDay(LocalDate day) {
    return workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /**
   * When a reply is due: at the end of the last working day of the target, which is the first
   * moment (exclusive) of the day after it. The day of submission itself never counts.
   *
   * @param mentorZone the primary mentor's zone when the check-in was submitted
   */
  public Instant dueAt(Instant submittedAt, ZoneId mentorZone) {
    LocalDate day = LocalDate.ofInstant(submittedAt, mentorZone);
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day.plusDays(1).atStartOfDay(mentorZone).toInstant();
  }

  /**
   * Whether a reply is or was overdue: it came, or is still missing, at its due moment or later.
   *
   * @param answeredAt the first reply of any mentor who was current then, which stops the clock;
   *     null while there is none
   */
  public static boolean isOverdue(Instant dueAt, @Nullable Instant answeredAt, Instant now) {
    return !(answeredAt == null ? now : answeredAt).isBefore(dueAt);
  }
}
