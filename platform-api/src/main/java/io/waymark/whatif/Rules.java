package io.waymark.whatif;

import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What may be changed about a cohort, and what comes of it (The calendar, lines 1 and 2). Each
 * refusal names its place in the request.
 */
record Rules(Cohort cohort, Instant now) {
  private static final EnumSet<CohortStatus> OPEN =
      EnumSet.of(CohortStatus.DRAFT, CohortStatus.ENROLLING, CohortStatus.RUNNING);
  private static final int MOST_WEEKS_OFF = 26;
  private static final int LONGEST_SHIFT = 104;

  Run today() {
    return new Run(cohort.track(), cohort.plan());
  }

  /** What the cohort would run, and when. */
  Run after(Proposal proposal) {
    if (!OPEN.contains(cohort.status())) {
      throw new Conflict(
          "cohort_change.over", "Only a cohort that is a draft, enrolling or running is changed.");
    }
    return switch (proposal) {
      case Proposal.ShiftStart shift -> shifted(shift.startsOn());
      case Proposal.AddBreak add -> withBreaks(added(cohort.plan().breaks(), add.span()));
      case Proposal.MoveBreak move -> withBreaks(added(without(move.firstDay()), move.to()));
      case Proposal.RemoveBreak remove -> withBreaks(without(remove.firstDay()));
      case Proposal.AdoptVersion adopt -> new AdoptionRules(today(), now).after(adopt);
      case Proposal.MoveMilestone move ->
          new MilestoneRules(today(), cohort.zone(), now).after(move);
      case Proposal.MoveCheckIn move -> new CheckInRules(today(), cohort.zone(), now).after(move);
    };
  }

  private Run shifted(LocalDate startsOn) {
    if (cohort.plan().isRunning(now)) {
      throw new Conflict(
          "cohort_change.begun",
          "The first week has begun for somebody: the start stays. What lies ahead can be shifted.");
    }
    long days = ChronoUnit.DAYS.between(cohort.plan().startsOn(), startsOn);
    if (days == 0) {
      throw refused("cohort_change.same", "The cohort starts on that day already.", "startsOn");
    }
    if (days % 7 != 0 || Math.abs(days) > 7L * LONGEST_SHIFT) {
      throw refused(
          "cohort_change.start_weeks",
          "The start moves by whole weeks, at most two years, so that the weekday stays.",
          "startsOn");
    }
    if (CohortPlan.hasBegun(startsOn, now)) {
      throw refused(
          "cohort_change.start_past", "That day has begun already somewhere.", "startsOn");
    }
    return today().with(cohort.plan().startingOn(startsOn));
  }

  private Run withBreaks(List<WeekSpan> breaks) {
    return today().with(cohort.plan().withBreaks(breaks));
  }

  private List<WeekSpan> added(List<WeekSpan> others, WeekSpan span) {
    LocalDate latest = today().endsOn().plusYears(1);
    if (span.weeks() > MOST_WEEKS_OFF
        || span.firstDay().isAfter(latest)
        || !cohort.plan().mayChangeBreak(span, now)) {
      throw refused(
          "cohort.break",
          "A break has 1 to 26 weeks and begins with a week of the cohort that has begun for"
              + " nobody.",
          "firstDay");
    }
    if (others.stream().anyMatch(each -> each.firstDay().equals(span.firstDay()))) {
      throw new Conflict("cohort.break_exists", "A break begins on that day already.");
    }
    List<WeekSpan> all = new ArrayList<>(others);
    all.add(span);
    return all;
  }

  private List<WeekSpan> without(LocalDate firstDay) {
    List<WeekSpan> breaks = cohort.plan().breaks();
    if (breaks.stream().noneMatch(span -> span.firstDay().equals(firstDay))) {
      throw refused(
          "cohort_change.no_break", "No break of the cohort begins on that day.", "breakFirstDay");
    }
    if (CohortPlan.hasBegun(firstDay, now)) {
      throw refused(
          "cohort.break", "A break that has begun for somebody stays as it is.", "breakFirstDay");
    }
    return breaks.stream().filter(span -> !span.firstDay().equals(firstDay)).toList();
  }

  static Unprocessable refused(String code, String detail, String place) {
    return new Unprocessable(code, detail, Map.of("place", "/" + place));
  }
}
