package io.waymark.coaching;

import static java.util.stream.Gatherers.windowFixed;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.enrolment.PlaceLeft;
import io.waymark.enrolment.PlaceTaken;
import io.waymark.setting.Settings;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Puts a group's sessions to come into the calendars of those who join its cohort, and takes them
 * out of the calendar of whoever leaves it.
 */
@Singleton
class GroupCalendars {
  /** A statement takes so many parameters and no more. */
  private static final int PART = 1_000;

  private final SessionRepository sessions;
  private final SessionLetters letters;
  private final Settings settings;
  private final Tenants tenants;
  private final Clock clock;

  GroupCalendars(
      SessionRepository sessions,
      SessionLetters letters,
      Settings settings,
      Tenants tenants,
      Clock clock) {
    this.sessions = sessions;
    this.letters = letters;
    this.settings = settings;
    this.tenants = tenants;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  void put(PlaceTaken taken) {
    for (SessionRow row : toCome(taken.cohortId())) {
      taken.membershipIds().stream()
          .gather(windowFixed(PART))
          .forEach(some -> letters.joined(row, some, language()));
    }
  }

  @EventListener
  @Transactional
  void takeOut(PlaceLeft left) {
    toCome(left.cohortId()).forEach(row -> letters.left(row, left.membershipId(), language()));
  }

  private List<SessionRow> toCome(long cohortId) {
    return sessions.ofGroupToCome(tenants.currentId(), cohortId, clock.instant());
  }

  private Locale language() {
    return Locale.of(settings.read().language());
  }
}
