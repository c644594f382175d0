package io.waymark.coaching;

import io.waymark.mail.Enclosed;
import io.waymark.mail.EnclosureSource;
import io.waymark.mail.Letter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Takes a session out of one person's calendar, which goes on without them. */
@Singleton
class SessionTakenOut implements EnclosureSource {
  static final String KIND = "coaching_session_left";

  private final SessionRepository sessions;
  private final SessionInvitation invitation;
  private final Clock clock;

  SessionTakenOut(SessionRepository sessions, SessionInvitation invitation, Clock clock) {
    this.sessions = sessions;
    this.invitation = invitation;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** To this calendar it is cancelled: a calendar listens to a higher sequence alone. */
  @Override
  public Optional<Enclosed> make(long id, Letter letter) {
    return sessions
        .findById(id)
        .map(row -> invitation.enclosed(row.cancelled(clock.instant()), letter));
  }
}
