package io.waymark.agenda;

import io.waymark.coaching.CoachingSessions;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What whoever leads a session notes for themselves; nobody else sees that there is any. */
@Singleton
public class PrivateNotes {
  private final CoachingSessions sessions;
  private final SessionNoteRepository notes;
  private final Ids ids;
  private final Clock clock;

  PrivateNotes(CoachingSessions sessions, SessionNoteRepository notes, Ids ids, Clock clock) {
    this.sessions = sessions;
    this.notes = notes;
    this.ids = ids;
    this.clock = clock;
  }

  Optional<String> of(Actor actor, long sessionId) {
    return notes.findBySessionIdAndAuthorId(sessionId, actor.membershipId()).map(SessionNote::text);
  }

  /**
   * The last ones saved win.
   *
   * @param text at most 4,000 characters; blank for none any more
   * @throws NotFound when it is none of the actor's concern
   * @throws Forbidden {@code coaching_session.not_lead}
   * @throws Conflict {@code session_note.exists} when two are written at once
   */
  @Transactional
  public void write(Actor actor, long sessionId, String text) {
    Instant now = clock.instant();
    sessions.forActor(actor, sessionId).requireLead(actor, now);
    Optional<SessionNote> before =
        notes.findBySessionIdAndAuthorId(sessionId, actor.membershipId());
    if (text.isBlank()) {
      before.ifPresent(notes::delete);
    } else if (before.isPresent()) {
      notes.update(before.get().saying(text.strip(), now));
    } else {
      SessionNote first =
          new SessionNote(
              ids.next(), null, sessionId, actor.membershipId(), text.strip(), now, null);
      DuplicateKey.becomes(
          () -> new Conflict("session_note.exists", "You wrote notes elsewhere just now."),
          () -> notes.save(first));
    }
  }
}
