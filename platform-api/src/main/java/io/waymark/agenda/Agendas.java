package io.waymark.agenda;

import io.waymark.coaching.CoachingSession;
import io.waymark.coaching.CoachingSessions;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What people want to talk about, in the sessions of two or of a group. */
@Singleton
public class Agendas {
  private static final int MOST = 50;

  private final CoachingSessions sessions;
  private final AgendaPointRepository points;
  private final Ids ids;
  private final Clock clock;

  Agendas(CoachingSessions sessions, AgendaPointRepository points, Ids ids, Clock clock) {
    this.sessions = sessions;
    this.points = points;
    this.ids = ids;
    this.clock = clock;
  }

  /** As the actor sees it, who reads the session's text; one statement. */
  List<AgendaPointView> of(CoachingSession session, Actor actor) {
    return read(session.id(), actor).stream()
        .map(point -> point.view(session.id(), actor.membershipId()))
        .toList();
  }

  /**
   * @return the point's id
   * @throws NotFound when it is no session of the actor's concern
   * @throws Forbidden {@code coaching_session.facts_only}
   * @throws Conflict {@code coaching_session.status} when it was cancelled
   * @throws Unprocessable {@code agenda_point.too_many}
   */
  @Transactional
  public long add(Actor actor, long sessionId, AddAgendaPoint said) {
    CoachingSession session = written(actor, sessionId);
    if (read(sessionId, actor).size() >= MOST) {
      throw new Unprocessable(
          "agenda_point.too_many", "Fifty points are more than one session can hold.");
    }
    return points
        .save(
            new AgendaPoint(
                ids.next(),
                null,
                session.id(),
                actor.membershipId(),
                said.text().strip(),
                !said.shared(),
                null,
                clock.instant(),
                null))
        .id();
  }

  /**
   * It was talked about in this session, and goes to no later one; or it was not after all.
   *
   * @throws NotFound when the point is not on the agenda that the actor sees
   * @throws Forbidden {@code coaching_session.facts_only}
   * @throws Conflict {@code coaching_session.status} when the session was cancelled
   */
  @Transactional
  public void check(Actor actor, long sessionId, long pointId, boolean checked) {
    written(actor, sessionId);
    if (read(sessionId, actor).stream().noneMatch(each -> each.id() == pointId)) {
      throw new NotFound();
    }
    AgendaPoint point = points.findById(pointId).orElseThrow(NotFound::new);
    points.update(point.checkedIn(checked ? (Long) sessionId : null));
  }

  /**
   * Takes one's own point off, unless it was talked about.
   *
   * @throws NotFound when the actor sees no such point
   * @throws Forbidden {@code agenda_point.not_own}
   * @throws Conflict {@code agenda_point.checked}
   */
  @Transactional
  public void remove(Actor actor, long pointId) {
    points.delete(ownOpen(actor, pointId));
  }

  /**
   * Says one's own point in other words, unless it was talked about.
   *
   * @throws NotFound, Forbidden, Conflict as {@link #remove}
   */
  @Transactional
  void edit(Actor actor, long pointId, String text) {
    points.update(ownOpen(actor, pointId).saying(text.strip()));
  }

  private AgendaPoint ownOpen(Actor actor, long pointId) {
    AgendaPoint point = points.findById(pointId).orElseThrow(NotFound::new);
    CoachingSession session = sessions.forActor(actor, point.sessionId());
    if (point.authorId() != actor.membershipId()) {
      if (point.own() || !session.accessOf(actor, clock.instant()).readsText()) {
        throw new NotFound();
      }
      throw new Forbidden("agenda_point.not_own", "Only whoever raised a point changes it.");
    }
    if (point.checkedSessionId() != null) {
      throw new Conflict(
          "agenda_point.checked", "What was talked about stays; only OPEN points are changed.");
    }
    return point;
  }

  private CoachingSession written(Actor actor, long sessionId) {
    CoachingSession session = sessions.forActor(actor, sessionId);
    session.requireText(actor, clock.instant());
    session.requireScheduled();
    return session;
  }

  private List<AgendaRead> read(long sessionId, Actor actor) {
    Instant now = clock.instant();
    return points.agenda(actor.tenantId(), sessionId, actor.membershipId(), now);
  }
}
