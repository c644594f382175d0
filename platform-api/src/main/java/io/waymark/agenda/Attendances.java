package io.waymark.agenda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was there. */
@Singleton
public class Attendances {
  private final CoachingSessions sessions;
  private final AttendanceRepository attendances;
  private final Ids ids;
  private final Clock clock;

  Attendances(CoachingSessions sessions, AttendanceRepository attendances, Ids ids, Clock clock) {
    this.sessions = sessions;
    this.attendances = attendances;
    this.ids = ids;
    this.clock = clock;
  }

  /** Of the participant of a session of two, of a group of the actor. */
  Optional<Boolean> seenBy(Actor actor, long sessionId) {
    return attendances.seenBy(actor.tenantId(), sessionId, actor.membershipId());
  }

  /**
   * @throws NotFound when it is no session of the actor's concern
   * @throws Forbidden {@code coaching_session.not_lead} for whoever neither leads it nor runs
   *     programs
   */
  AttendanceView read(Actor actor, long sessionId) {
    CoachingSession session = sessions.forActor(actor, sessionId);
    if (!actor.runsPrograms()) {
      session.requireLead(actor, clock.instant());
    }
    return new AttendanceView(
        attendances.people(actor.tenantId(), sessionId).stream().map(AttendeeRead::view).toList());
  }

  /**
   * @throws NotFound when it is no session of the actor's concern
   * @throws Forbidden {@code coaching_session.not_lead}
   * @throws Conflict {@code coaching_session.status} when it was cancelled, {@code
   *     coaching_session.not_begun}
   * @throws Unprocessable {@code session_attendance.not_invited} for somebody who was not to come
   */
  @Transactional
  public void note(Actor actor, long sessionId, NoteAttendance noted) {
    Instant now = clock.instant();
    CoachingSession session = sessions.forActor(actor, sessionId);
    session.requireLead(actor, now);
    session.requireScheduled();
    if (session.slot().startsAt().isAfter(now)) {
      throw new Conflict(
          "coaching_session.not_begun", "Who was there is noted once the session has begun.");
    }
    requireInvited(actor, sessionId, noted);
    write(sessionId, noted, now);
  }

  private void requireInvited(Actor actor, long sessionId, NoteAttendance noted) {
    Set<Long> invited =
        attendances.people(actor.tenantId(), sessionId).stream()
            .map(AttendeeRead::enrolmentId)
            .collect(toSet());
    if (!noted.people().stream().allMatch(p -> invited.contains(p.enrolmentId().value()))) {
      throw new Unprocessable(
          "session_attendance.not_invited", "Somebody named here was not to come.");
    }
  }

  private void write(long sessionId, NoteAttendance noted, Instant now) {
    Map<Long, Attendance> before =
        attendances.findBySessionId(sessionId).stream()
            .collect(toMap(Attendance::enrolmentId, each -> each));
    List<Attendance> fresh = new ArrayList<>();
    for (NoteAttendance.Person person : distinct(noted)) {
      Attendance known = before.get(person.enrolmentId().value());
      if (known == null) {
        fresh.add(
            new Attendance(
                ids.next(),
                null,
                sessionId,
                person.enrolmentId().value(),
                person.attended(),
                now,
                null));
      } else if (known.attended() != person.attended()) {
        attendances.update(known.saying(person.attended(), now));
      }
    }
    if (!fresh.isEmpty()) {
      attendances.saveAll(fresh);
    }
  }

  /** Whoever is named twice is what was said last. */
  private static Iterable<NoteAttendance.Person> distinct(NoteAttendance noted) {
    return noted.people().stream()
        .collect(
            toMap(person -> person.enrolmentId().value(), person -> person, (first, last) -> last))
        .values();
  }
}
