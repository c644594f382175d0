package io.waymark.coaching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Standing;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds sessions through whoever asks: what is not theirs does not exist. */
@Singleton
public class CoachingSessions {
  private static final int UPCOMING = 100;
  private static final Duration LONGEST = Duration.ofMinutes(480);

  private final SessionReads reads;
  private final SessionRepository rows;
  private final Enrolments enrolments;
  private final Cohorts cohorts;
  private final Clock clock;

  CoachingSessions(
      SessionReads reads,
      SessionRepository rows,
      Enrolments enrolments,
      Cohorts cohorts,
      Clock clock) {
    this.reads = reads;
    this.rows = rows;
    this.enrolments = enrolments;
    this.cohorts = cohorts;
    this.clock = clock;
  }

  /**
   * In one statement.
   *
   * @throws NotFound when there is no such session, or the actor has nothing to do with it
   */
  public CoachingSession forActor(Actor actor, long sessionId) {
    return reads
        .read(actor.tenantId(), actor.membershipId(), sessionId)
        .map(SessionRead::session)
        .filter(session -> session.accessOf(actor, clock.instant()) != SessionAccess.NONE)
        .orElseThrow(NotFound::new);
  }

  /** Those that the actor leads or takes part in from a moment on, soonest first. */
  public List<CoachingSession> ownSince(Actor actor, Instant from, int most) {
    return load(actor, reads.ownSince(actor.tenantId(), actor.membershipId(), from, most));
  }

  /**
   * What the participant of this enrolment goes to next, with their mentors or their cohort; one
   * statement.
   */
  public Optional<NextSession> next(Enrolment enrolment, long tenantId, Instant now) {
    return reads
        .nextOf(tenantId, enrolment.id(), enrolment.cohortId(), now.minus(LONGEST))
        .filter(session -> session.endsAt().isAfter(now));
  }

  /** When the actor next leads a session with each of their mentees; one statement. */
  public Map<Long, Instant> nextLedBy(Actor actor, Instant now) {
    return reads.nextLedBy(actor.tenantId(), actor.membershipId(), now).stream()
        .collect(toMap(NextMeeting::enrolmentId, NextMeeting::startsAt));
  }

  OwnSessionsView own(Actor actor, @Nullable Id cursor, int size) {
    Instant now = clock.instant();
    List<CoachingSession> upcoming =
        cursor == null ? ownSince(actor, now.minus(LONGEST), UPCOMING) : List.of();
    Behind behind = behind(cursor, now);
    List<Long> ids =
        reads.ownBefore(
            actor.tenantId(), actor.membershipId(), behind.startsAt(), behind.id(), size + 1);
    return new OwnSessionsView(
        views(actor, upcoming.stream().filter(s -> !s.slot().isOver(now)).toList(), now),
        views(
            actor,
            load(actor, page(ids, size)).stream().filter(s -> s.slot().isOver(now)).toList(),
            now),
        next(ids, size));
  }

  /**
   * The sessions of a participant and their mentors, latest first.
   *
   * @throws NotFound when the actor has nothing to do with the enrolment
   */
  Page<CoachingSessionView> ofEnrolment(
      Actor actor, long enrolmentId, @Nullable Id cursor, int size) {
    Standing standing = enrolments.forActor(actor, enrolmentId);
    Actor eyes = standing.actor();
    Behind behind = behind(cursor, clock.instant().plus(Duration.ofDays(400)));
    List<Long> ids =
        reads.ofEnrolment(actor.tenantId(), enrolmentId, behind.startsAt(), behind.id(), size + 1);
    return new Page<>(views(eyes, load(eyes, page(ids, size)), clock.instant()), next(ids, size));
  }

  /**
   * The group sessions of a cohort, latest first; for those who run programs.
   *
   * @throws NotFound when the tenant has no such cohort
   */
  CohortSessionsView ofCohort(Actor actor, long cohortId, @Nullable Id cursor, int size) {
    Cohort cohort = cohorts.get(cohortId);
    Behind behind = behind(cursor, clock.instant().plus(Duration.ofDays(400)));
    List<Long> ids =
        reads.ofCohort(actor.tenantId(), cohortId, behind.startsAt(), behind.id(), size + 1);
    return new CohortSessionsView(
        cohort.name(),
        cohort.zone().getId(),
        views(actor, load(actor, page(ids, size)), clock.instant()),
        next(ids, size));
  }

  private record Behind(Instant startsAt, long id) {}

  /** Where a list goes on, which is ordered by beginnings; from the given moment at first. */
  private Behind behind(@Nullable Id cursor, Instant first) {
    return cursor == null
        ? new Behind(first, Long.MAX_VALUE)
        : rows.findById(cursor.value())
            .map(row -> new Behind(row.startsAt(), row.id()))
            .orElseThrow(NotFound::new);
  }

  private static List<Long> page(List<Long> ids, int size) {
    return ids.size() > size ? ids.subList(0, size) : ids;
  }

  private static @Nullable String next(List<Long> ids, int size) {
    return ids.size() > size ? new Id(ids.get(size - 1)).toString() : null;
  }

  /** In the order of their ids here, without those that are none of the actor's any more. */
  private List<CoachingSession> load(Actor actor, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    Map<Long, CoachingSession> found =
        reads.readAll(actor.tenantId(), actor.membershipId(), ids).stream()
            .map(SessionRead::session)
            .collect(toMap(CoachingSession::id, identity()));
    return ids.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .filter(session -> session.accessOf(actor, now) != SessionAccess.NONE)
        .toList();
  }

  private static List<CoachingSessionView> views(
      Actor actor, List<CoachingSession> sessions, Instant now) {
    return sessions.stream().map(session -> CoachingSessionView.of(session, actor, now)).toList();
  }
}
