package io.waymark.coaching;

import static java.util.stream.Collectors.joining;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Stamps;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a session once it is clear that it may. Whoever takes part is told while it is
 * still to come; what concerns a whole group is audited.
 */
@Singleton
class SessionChanges {
  private static final Collector<CharSequence, ?, String> KEYS = joining(",", "[", "]");

  private final SessionRepository sessions;
  private final SessionLetters letters;
  private final Tenants tenants;
  private final Audit audit;
  private final Stamps stamps;

  SessionChanges(
      SessionRepository sessions,
      SessionLetters letters,
      Tenants tenants,
      Audit audit,
      Stamps stamps) {
    this.sessions = sessions;
    this.letters = letters;
    this.tenants = tenants;
    this.audit = audit;
    this.stamps = stamps;
  }

  long schedule(SessionRow.People people, Slot slot, @Nullable String place, Locale language) {
    Instant now = stamps.now();
    SessionRow row = SessionRow.scheduled(stamps.id(), people, slot, place, now);
    DuplicateKey.becomes(SessionChanges::exists, () -> sessions.save(row));
    tell(row, letters::scheduled, language);
    record(row, "coaching_session.scheduled");
    return row.id();
  }

  void move(long sessionId, @Nullable String ifMatch, ScheduleSession wanted, Locale language) {
    Instant now = stamps.now();
    SessionRow row = hold(sessionId);
    ETag.require(ifMatch, row.tag());
    row.status().requireScheduled();
    if (!row.startsAt().isAfter(now)) {
      throw new Conflict("coaching_session.begun", "A session that has begun stays where it is.");
    }
    Slot slot = wanted.slot(row.slot().zone());
    SlotRules.require(slot, now, now);
    SessionRow moved = row.moved(slot, wanted.where(), now);
    DuplicateKey.becomes(SessionChanges::exists, () -> sessions.update(moved));
    tell(moved, letters::moved, language);
    record(moved, "coaching_session.moved");
  }

  void cancel(long sessionId, Locale language) {
    SessionRow row = hold(sessionId);
    row.status().requireScheduled();
    SessionRow cancelled = sessions.update(row.cancelled(stamps.now()));
    tell(cancelled, letters::cancelled, language);
    record(cancelled, "coaching_session.cancelled");
  }

  /**
   * None of what a cohort had planned takes place any more.
   *
   * @param ofTwo whether mentors meet nobody of it any more either
   * @param language for those who chose none
   */
  void cancelAll(long cohortId, boolean ofTwo, Locale language) {
    long tenantId = tenants.currentId();
    Instant now = stamps.now();
    List<SessionRow> toCome = sessions.holdToCome(tenantId, cohortId, ofTwo, now);
    if (toCome.isEmpty()) {
      return;
    }
    sessions.cancel(tenantId, toCome.stream().map(SessionRow::key).collect(KEYS), now);
    letters.cohortEnded(toCome.stream().map(row -> row.cancelled(now)).toList(), language);
    audit.record(
        "coaching_session.all_cancelled",
        new Subject("cohort", cohortId),
        Map.of("sessions", toCome.size()));
  }

  private SessionRow hold(long sessionId) {
    return sessions.findForUpdate(tenants.currentId(), sessionId).orElseThrow(NotFound::new);
  }

  private void tell(SessionRow row, BiConsumer<SessionRow, Locale> letter, Locale language) {
    if (!row.slot().isOver(stamps.now())) {
      letter.accept(row, language);
    }
  }

  private void record(SessionRow row, String action) {
    if (row.enrolmentId() == null) {
      audit.record(
          action,
          new Subject("coaching_session", row.id()),
          Map.of("cohortId", row.cohortId(), "startsAt", row.startsAt().toString()));
    }
  }

  private static Conflict exists() {
    return new Conflict(
        "coaching_session.exists", "Another session of the same lead begins at that moment.");
  }
}
