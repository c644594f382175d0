package io.waymark.coaching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param open 1 unless it was cancelled, else null: what a unique key can count
 */
@MappedEntity("coaching_session")
record SessionRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    @Nullable Long enrolmentId,
    long leadId,
    LocalDate day,
    int minuteOfDay,
    String zone,
    Instant startsAt,
    int minutes,
    @Nullable String place,
    SessionStatus status,
    @MappedProperty("is_open") @Nullable Integer open,
    int sequence,
    @Nullable String notes,
    Instant changedAt,
    @Version @Nullable Long version) {

  /**
   * Who meets.
   *
   * @param enrolmentId null for a group
   */
  record People(long cohortId, @Nullable Long enrolmentId, long leadId) {}

  static SessionRow scheduled(
      long id, People people, Slot slot, @Nullable String place, Instant now) {
    return new SessionRow(
        id,
        null,
        people.cohortId(),
        people.enrolmentId(),
        people.leadId(),
        slot.day(),
        slot.minuteOfDay(),
        slot.zone().getId(),
        slot.startsAt(),
        slot.minutes(),
        place,
        SessionStatus.SCHEDULED,
        1,
        0,
        null,
        now,
        null);
  }

  Slot slot() {
    return new Slot(day, minuteOfDay, ZoneId.of(zone), minutes);
  }

  long tag() {
    return Objects.requireNonNull(version);
  }

  /** What names it in this state, as JSON. */
  String key() {
    return "{\"id\":%d,\"version\":%d}".formatted(id, tag());
  }

  SessionRow moved(Slot to, @Nullable String newPlace, Instant now) {
    return new SessionRow(
        id,
        tenantId,
        cohortId,
        enrolmentId,
        leadId,
        to.day(),
        to.minuteOfDay(),
        to.zone().getId(),
        to.startsAt(),
        to.minutes(),
        newPlace,
        status,
        open,
        sequence + 1,
        notes,
        now,
        version);
  }

  SessionRow cancelled(Instant now) {
    return new SessionRow(
        id,
        tenantId,
        cohortId,
        enrolmentId,
        leadId,
        day,
        minuteOfDay,
        zone,
        startsAt,
        minutes,
        place,
        SessionStatus.CANCELLED,
        null,
        sequence + 1,
        notes,
        now,
        version);
  }

  /** Calendars are told nothing of notes, so the moment of the last change stays. */
  SessionRow noted(@Nullable String text) {
    return new SessionRow(
        id,
        tenantId,
        cohortId,
        enrolmentId,
        leadId,
        day,
        minuteOfDay,
        zone,
        startsAt,
        minutes,
        place,
        status,
        open,
        sequence,
        text,
        changedAt,
        version);
  }
}
