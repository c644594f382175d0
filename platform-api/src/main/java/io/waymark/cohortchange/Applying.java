package io.waymark.cohortchange;

import io.waymark.calendar.Period;
import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortBreaks;
import io.waymark.cohort.CohortDates;
import io.waymark.whatif.Preview;
import io.waymark.whatif.Proposal;
import io.waymark.whatif.Run;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a change that was judged, under the cohort's lock, and says what it was. */
@Singleton
class Applying {
  private final CohortDates dates;
  private final CohortBreaks breaks;

  Applying(CohortDates dates, CohortBreaks breaks) {
    this.dates = dates;
    this.breaks = breaks;
  }

  /**
   * What was made of what.
   *
   * @param from null where there was nothing
   * @param to null where there is nothing any more
   */
  record Made(ChangeKind kind, @Nullable Place from, @Nullable Place to, @Nullable String reason) {
    Made(ChangeKind kind, @Nullable Place from, @Nullable Place to) {
      this(kind, from, to, null);
    }
  }

  Made make(Cohort cohort, Preview preview) {
    return switch (preview.proposal()) {
      case Proposal.ShiftStart shift -> {
        dates.shift(cohort.id(), shift.startsOn());
        yield new Made(
            ChangeKind.SHIFT_START,
            Place.day(cohort.plan().startsOn()),
            Place.day(shift.startsOn()));
      }
      case Proposal.AddBreak add -> {
        breaks.add(cohort.id(), add.span());
        yield new Made(ChangeKind.ADD_BREAK, null, Place.span(add.span()));
      }
      case Proposal.RemoveBreak remove -> {
        Place from = place(cohort, remove.firstDay());
        breaks.remove(cohort.id(), remove.firstDay());
        yield new Made(ChangeKind.REMOVE_BREAK, from, null);
      }
      case Proposal.MoveBreak move -> {
        Place from = place(cohort, move.firstDay());
        breaks.remove(cohort.id(), move.firstDay());
        breaks.add(cohort.id(), move.to());
        yield new Made(ChangeKind.MOVE_BREAK, from, Place.span(move.to()));
      }
      case Proposal.AdoptVersion adopt -> {
        dates.adopt(cohort.id(), adopt.track().versionId(), adopt.track().number());
        yield new Made(
            ChangeKind.ADOPT_VERSION, Place.version(cohort.track()), Place.version(adopt.track()));
      }
      case Proposal.MoveMilestone move -> moveMilestone(cohort, preview, move);
      case Proposal.MoveCheckIn move -> moveCheckIn(cohort, preview, move);
    };
  }

  private Made moveMilestone(Cohort cohort, Preview preview, Proposal.MoveMilestone move) {
    int days = preview.after().plan().moves().milestone(move.key());
    dates.moveMilestone(cohort.id(), move.key(), days, move.reason());
    return new Made(
        ChangeKind.MOVE_MILESTONE,
        milestone(cohort, preview.before(), move.key()),
        milestone(cohort, preview.after(), move.key()),
        move.reason());
  }

  private static Place milestone(Cohort cohort, Run run, String key) {
    return Place.milestone(
        key,
        run.roadDates(cohort.zone()).milestone(key).dueOn(),
        run.plan().moves().milestone(key) == 0);
  }

  private Made moveCheckIn(Cohort cohort, Preview preview, Proposal.MoveCheckIn move) {
    int days = preview.after().plan().moves().checkIn(move.number());
    dates.moveCheckIn(cohort.id(), move.number(), days, move.reason());
    return new Made(
        ChangeKind.MOVE_CHECK_IN,
        checkIn(cohort, preview.before(), move.number()),
        checkIn(cohort, preview.after(), move.number()),
        move.reason());
  }

  private static Place checkIn(Cohort cohort, Run run, int number) {
    Period period = Objects.requireNonNull(run.calendar(cohort.zone()).period(number));
    return Place.checkIn(number, period.dueOn(), run.plan().moves().checkIn(number) == 0);
  }

  private static Place place(Cohort cohort, LocalDate firstDay) {
    WeekSpan span =
        cohort.plan().breaks().stream()
            .filter(each -> each.firstDay().equals(firstDay))
            .findFirst()
            .orElseThrow();
    return Place.span(span);
  }
}
