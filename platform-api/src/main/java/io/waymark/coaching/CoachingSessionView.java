package io.waymark.coaching;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param enrolmentId of the participant; absent for a group session of the cohort
 * @param participantName absent for a group
 * @param leads whether the one who asks leads it
 * @param manages whether they may move it and call it off
 * @param readsText whether they read what is shared in it
 * @param day where it was agreed, see {@code zone}
 * @param time there, such as {@code 15:00}
 * @param place where it is, or a link; absent where nobody said, and for whoever reads no text
 */
@Serdeable
public record CoachingSessionView(
    Id id,
    Id cohortId,
    String cohortName,
    @Nullable Id enrolmentId,
    @Nullable String participantName,
    String leadName,
    boolean leads,
    boolean manages,
    boolean readsText,
    LocalDate day,
    String time,
    String zone,
    int minutes,
    Instant startsAt,
    Instant endsAt,
    @Nullable String place,
    SessionStatus status,
    long version) {

  /** As the actor sees it, who sees at least the facts. */
  public static CoachingSessionView of(CoachingSession session, Actor actor, Instant now) {
    SessionAccess access = session.accessOf(actor, now);
    Slot slot = session.slot();
    return new CoachingSessionView(
        new Id(session.id()),
        new Id(session.cohortId()),
        session.cohortName(),
        session.enrolmentId() == null ? null : new Id(session.enrolmentId()),
        session.participantName(),
        session.leadName(),
        access == SessionAccess.LEAD,
        session.isManagedBy(actor, now),
        access.readsText(),
        slot.day(),
        slot.time().toString(),
        slot.zone().getId(),
        slot.minutes(),
        slot.startsAt(),
        slot.endsAt(),
        access.readsText() || session.isManagedBy(actor, now) ? session.place() : null,
        session.status(),
        session.version());
  }
}
