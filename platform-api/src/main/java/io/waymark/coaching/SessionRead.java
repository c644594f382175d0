package io.waymark.coaching;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.MentorAccess;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One row of {@link SessionReads}: a session, and how the one who asks is related to it. */
@Introspected
record SessionRead(
    long id,
    long cohortId,
    String cohortName,
    @Nullable Long enrolmentId,
    @Nullable Long participantId,
    @Nullable String participantName,
    long leadId,
    String leadName,
    LocalDate day,
    int minuteOfDay,
    String zone,
    int minutes,
    @Nullable String place,
    SessionStatus status,
    int sequence,
    @Nullable String notes,
    Instant changedAt,
    long version,
    @TypeDef(type = DataType.JSON) @Nullable Pair pairing,
    int takesPart,
    int mentorsThere) {

  @Serdeable
  record Pair(Instant from, @Nullable Instant confirmedAt) {}

  CoachingSession session() {
    return new CoachingSession(
        id,
        cohortId,
        cohortName,
        enrolmentId,
        participantId,
        participantName,
        leadId,
        leadName,
        new Slot(day, minuteOfDay, ZoneId.of(zone), minutes),
        place,
        status,
        sequence,
        notes,
        changedAt,
        version,
        new CoachingSession.Relation(
            pairing == null
                ? null
                : new MentorAccess.Pairing(pairing.from(), null, pairing.confirmedAt()),
            takesPart > 0,
            mentorsThere > 0));
  }
}
