package io.waymark.absence;

import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Days on which the actor is away; they excuse check-ins due in them and shift nothing. */
@Singleton
public class Absences {
  /** So far ahead people plan; what lies further is a slip of the keyboard. */
  private static final int MAX_YEARS_AHEAD = 2;

  private final AbsenceRepository absences;
  private final Ids ids;
  private final Clock clock;

  Absences(AbsenceRepository absences, Ids ids, Clock clock) {
    this.absences = absences;
    this.ids = ids;
    this.clock = clock;
  }

  /** The actor's own, newest first. */
  public List<AbsenceView> own(Actor actor) {
    return absences.findByMembershipIdOrderByFirstDayDesc(actor.membershipId()).stream()
        .map(Absence::view)
        .toList();
  }

  /**
   * Declares days off; both days belong to the absence.
   *
   * @throws Unprocessable {@code absence.order}, {@code absence.too_far_back} for more than 14 days
   *     before today where the actor lives, {@code absence.too_far_ahead} for more than two years
   *     after it
   * @throws Conflict {@code absence.overlaps} another one
   */
  @Transactional
  public AbsenceView declare(Actor actor, LocalDate firstDay, LocalDate lastDay) {
    Instant now = clock.instant();
    requireSensible(firstDay, lastDay, today(actor, now));
    if (absences.existsByMembershipIdAndFirstDayLessThanEqualsAndLastDayGreaterThanEquals(
        actor.membershipId(), lastDay, firstDay)) {
      throw new Conflict("absence.overlaps", "You are away on some of these days already.");
    }
    return absences
        .save(new Absence(ids.next(), null, actor.membershipId(), firstDay, lastDay, now))
        .view();
  }

  /**
   * @throws NotFound when it is none of the actor's
   */
  @Transactional
  public void withdraw(Actor actor, long absenceId) {
    absences.delete(
        absences
            .findByIdAndMembershipId(absenceId, actor.membershipId())
            .orElseThrow(NotFound::new));
  }

  private LocalDate today(Actor actor, Instant now) {
    ZoneId zone =
        absences
            .zoneForUpdate(actor.tenantId(), actor.membershipId())
            .map(ZoneId::of)
            .orElseThrow(NotFound::new);
    return LocalDate.ofInstant(now, zone);
  }

  private static void requireSensible(LocalDate firstDay, LocalDate lastDay, LocalDate today) {
    if (lastDay.isBefore(firstDay)) {
      throw new Unprocessable("absence.order", "The last day is before the first.");
    }
    if (!io.waymark.calendar.Absence.mayBeginOn(firstDay, today)) {
      throw new Unprocessable("absence.too_far_back", "An absence begins at most 14 days ago.");
    }
    if (lastDay.isAfter(today.plusYears(MAX_YEARS_AHEAD))) {
      throw new Unprocessable(
          "absence.too_far_ahead", "An absence ends at most two years from now.");
    }
  }
}
