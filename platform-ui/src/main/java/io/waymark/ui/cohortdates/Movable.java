package io.waymark.ui.cohortdates;

import io.waymark.ui.client.CohortDates.Change;
import io.waymark.ui.client.CohortDates.CheckInDate;
import io.waymark.ui.client.CohortDates.MilestoneDate;
import io.waymark.ui.session.Visit;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be due on another day for a whole cohort.
 *
 * @param key among those of its kind
 * @param dueOn when it is due now
 * @param latest the last day that it can have; null for no such day
 * @param change to another day, for a reason; null for the usual day
 */
record Movable(
    String key,
    String name,
    LocalDate dueOn,
    boolean moved,
    LocalDate earliest,
    @Nullable LocalDate latest,
    BiFunction<@Nullable LocalDate, String, Change> change) {

  static Movable of(MilestoneDate milestone, LocalDate today) {
    return new Movable(
        milestone.key(),
        milestone.name(),
        milestone.dueOn(),
        milestone.moved(),
        today,
        null,
        (day, reason) -> Change.moveMilestone(milestone.key(), day, reason));
  }

  static Movable of(CheckInDate checkIn, Visit visit) {
    LocalDate today = visit.times().today();
    return new Movable(
        Integer.toString(checkIn.number()),
        visit
            .words()
            .of("dates.check-in.due", checkIn.number(), visit.times().date(checkIn.dueOn())),
        checkIn.dueOn(),
        checkIn.moved(),
        checkIn.earliest().isBefore(today) ? today : checkIn.earliest(),
        checkIn.latest(),
        (day, reason) -> Change.moveCheckIn(checkIn.number(), day, reason));
  }
}
