package io.waymark.agenda;

import io.waymark.coaching.CoachingSession;
import io.waymark.coaching.CoachingSessionView;
import io.waymark.coaching.CoachingSessions;
import io.waymark.coaching.SessionAccess;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reads one session with all that belongs to it; four statements at most. */
@Singleton
class SessionPages {
  private final CoachingSessions sessions;
  private final Agendas agendas;
  private final PrivateNotes privateNotes;
  private final Attendances attendances;
  private final Clock clock;

  SessionPages(
      CoachingSessions sessions,
      Agendas agendas,
      PrivateNotes privateNotes,
      Attendances attendances,
      Clock clock) {
    this.sessions = sessions;
    this.agendas = agendas;
    this.privateNotes = privateNotes;
    this.attendances = attendances;
    this.clock = clock;
  }

  /**
   * @throws NotFound when it is no session of the actor's concern
   */
  SessionPage read(Actor actor, long sessionId) {
    Instant now = clock.instant();
    CoachingSession session = sessions.forActor(actor, sessionId);
    SessionAccess access = session.accessOf(actor, now);
    boolean text = access.readsText();
    return new SessionPage(
        CoachingSessionView.of(session, actor, now),
        text ? agendas.of(session, actor) : List.of(),
        text ? session.notes() : null,
        access == SessionAccess.LEAD ? privateNotes.of(actor, sessionId).orElse(null) : null,
        session.slot().startsAt().isAfter(now)
            ? null
            : attendances.seenBy(actor, sessionId).orElse(null));
  }
}
