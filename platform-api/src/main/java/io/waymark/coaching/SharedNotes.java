package io.waymark.coaching;

import io.waymark.shared.etag.ETag;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What whoever leads a session writes down for all who take part. */
@Singleton
public class SharedNotes {
  private final CoachingSessions sessions;
  private final SessionRepository rows;
  private final Clock clock;

  SharedNotes(CoachingSessions sessions, SessionRepository rows, Clock clock) {
    this.sessions = sessions;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param ifMatch the version of the session that the caller has read
   * @param text at most 4,000 characters; blank for none any more
   * @throws NotFound when it is none of the actor's concern
   * @throws Forbidden {@code coaching_session.not_lead}
   * @throws PreconditionRequired without a version
   * @throws PreconditionFailed when somebody changed the session since
   * @throws Conflict {@code coaching_session.status} when it was cancelled
   */
  @Transactional
  public void write(Actor actor, long sessionId, @Nullable String ifMatch, String text) {
    sessions.forActor(actor, sessionId).requireLead(actor, clock.instant());
    SessionRow row = rows.findForUpdate(actor.tenantId(), sessionId).orElseThrow(NotFound::new);
    ETag.require(ifMatch, row.tag());
    row.status().requireScheduled();
    rows.update(row.noted(text.isBlank() ? null : text.strip()));
  }
}
