package io.waymark.daterequest;

import io.waymark.calendar.DueDays;
import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.Period;
import io.waymark.calendar.RoadDates;
import io.waymark.enrolment.Enrolment;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.track.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Whether somebody may have a milestone on a later day. Pure. */
final class ExtensionRules {
  private static final int MOST_DAYS = 365;

  private ExtensionRules() {}

  /**
   * The days that make it due on that day, on top of what the cohort has.
   *
   * @throws Conflict {@code date_request.settled} when nobody waits for the milestone any more
   * @throws Unprocessable {@code date_request.no_milestone}, {@code date_request.not_later}, {@code
   *     date_request.due_off} for a day in a break or pause, {@code date_request.due_far}
   */
  static int days(
      Enrolment enrolment, String key, LocalDate dueOn, MilestoneStatus status, Instant now) {
    Milestone milestone =
        enrolment
            .track()
            .document()
            .milestone(key)
            .orElseThrow(() -> refused("date_request.no_milestone", "milestoneKey"));
    if (status.isSettled()) {
      throw new Conflict("date_request.settled", "This milestone is done.");
    }
    RoadDates dates = enrolment.roadDates();
    if (!dueOn.isAfter(dates.milestone(key).dueOn()) || dueOn.isBefore(enrolment.today(now))) {
      throw refused("date_request.not_later", "dueOn");
    }
    if (dates.isOff(dueOn)) {
      throw refused("date_request.due_off", "dueOn");
    }
    long days =
        ChronoUnit.DAYS.between(dates.usual(milestone.week()).dueOn(), dueOn)
            - enrolment.history().calendar().cohort().moves().milestone(key);
    if (days > MOST_DAYS) {
      throw refused("date_request.due_far", "dueOn");
    }
    return (int) days;
  }

  /**
   * The days that make a check-in due on that day, on top of what the cohort has.
   *
   * @param number of its period
   * @throws Conflict {@code date_request.settled} when it was handed in
   * @throws Unprocessable {@code date_request.no_check_in}, {@code date_request.not_later}, {@code
   *     date_request.check_in_week} for a day outside its week
   */
  static int days(Enrolment enrolment, int number, LocalDate dueOn, Instant now) {
    ParticipantCalendar calendar = enrolment.history().calendar();
    Period period = calendar.period(number);
    if (period == null) {
      throw refused("date_request.no_check_in", "checkIn");
    }
    if (enrolment.submissions().stream().anyMatch(sent -> sent.period() == number)) {
      throw new Conflict("date_request.settled", "This check-in was handed in.");
    }
    if (!dueOn.isAfter(period.dueOn()) || dueOn.isBefore(enrolment.today(now))) {
      throw refused("date_request.not_later", "dueOn");
    }
    DueDays days = DueDays.of(calendar.cohort().cadence(), period);
    if (!days.contains(dueOn)) {
      throw refused("date_request.check_in_week", "dueOn");
    }
    return (int) ChronoUnit.DAYS.between(days.usual(), dueOn)
        - calendar.cohort().moves().checkIn(number);
  }

  static Unprocessable refused(String code, String place) {
    return new Unprocessable(code, said(code), Map.of("place", "/" + place));
  }

  private static String said(String code) {
    return switch (code) {
      case "date_request.no_milestone" -> "The track has no such milestone.";
      case "date_request.no_check_in" -> "This participation has no such check-in.";
      case "date_request.check_in_week" -> "A check-in is due in its own week.";
      case "date_request.not_later" -> "More time means a later day, from today on.";
      case "date_request.due_off" -> "That day lies in a break or pause.";
      case "date_request.due_far" -> "That is more than a year later.";
      default -> "This request needs more.";
    };
  }
}
