package io.waymark.thisweek;

import io.waymark.coaching.CoachingSessions;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.OnTimeView;
import io.waymark.milestone.Progress;
import io.waymark.milestone.ProgressReading;
import io.waymark.milestone.Road;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.thisweek.ThisWeekView.Choice;
import io.waymark.thisweek.ThisWeekView.SessionPart;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a participant's week in six statements. */
@Singleton
class ThisWeek {
  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final CoachingSessions sessions;
  private final CheckInCard card;
  private final Clock clock;

  ThisWeek(
      Enrolments enrolments,
      ProgressReading progress,
      CoachingSessions sessions,
      CheckInCard card,
      Clock clock) {
    this.enrolments = enrolments;
    this.progress = progress;
    this.sessions = sessions;
    this.card = card;
    this.clock = clock;
  }

  /**
   * What to show of whom.
   *
   * @param enrolmentId null for the one that is going on
   * @param period of several open ones, or of a sent one that can still be edited; null for the one
   *     to begin with
   */
  record Wanted(@Nullable Long enrolmentId, @Nullable Integer period, Locale locale) {}

  /**
   * @throws NotFound when the wanted enrolment is none of the actor's
   */
  ThisWeekView read(Actor actor, Wanted wanted) {
    Instant now = clock.instant();
    List<Enrolment> own = enrolments.own(actor);
    List<Choice> choices = own.stream().map(enrolment -> Choice.of(enrolment, now)).toList();
    return choose(own, wanted.enrolmentId())
        .map(
            enrolment ->
                view(actor, new WeekScreen(enrolment, now, wanted.locale()), wanted, choices))
        .orElseGet(
            () ->
                new ThisWeekView(
                    null, choices, now, null, List.of(), null, List.of(), null, null, null, null,
                    List.of(), List.of()));
  }

  private ThisWeekView view(Actor actor, WeekScreen screen, Wanted wanted, List<Choice> choices) {
    Enrolment enrolment = screen.enrolment();
    Instant now = screen.now();
    Progress reached = progress.of(enrolment);
    Road road = Road.of(enrolment, reached, now);
    return new ThisWeekView(
        screen.enrolmentPart(),
        choices,
        now,
        enrolment.zoneAt(now).getId(),
        screen.road(road),
        OnTimeView.of(enrolment.history(), enrolment.lastMoment(now)),
        screen.open(CheckInChoice.open(enrolment, now)),
        CheckInChoice.of(enrolment, wanted.period(), now)
            .map(choice -> card.read(choice, screen))
            .orElse(null),
        screen.nextMilestone(road, reached),
        card.latestReply(enrolment).map(screen::reply).orElse(null),
        sessions.next(enrolment, actor.tenantId(), now).map(SessionPart::of).orElse(null),
        screen.mentors(),
        screen.absences());
  }

  /** Unless one is named: the newest that is active, else the newest. */
  private static Optional<Enrolment> choose(List<Enrolment> own, @Nullable Long enrolmentId) {
    if (enrolmentId != null) {
      return Optional.of(
          own.stream()
              .filter(enrolment -> enrolment.id() == enrolmentId)
              .findFirst()
              .orElseThrow(NotFound::new));
    }
    return own.stream()
        .max(
            Comparator.comparing((Enrolment e) -> e.storedStatus() == EnrolmentStatus.ACTIVE)
                .thenComparing(Enrolment::joinedAt));
  }
}
