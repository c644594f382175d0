package io.waymark.daterequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param firstDay any day of the first week off, of a pause
 * @param weeks of a pause
 * @param milestoneKey of an extension
 * @param dueOn the day that is asked for, of an extension
 * @param reason of the participant's, if they gave one
 * @param isOpen 1 while it waits, else null: what a unique key can count
 * @param words of whoever answered
 */
@MappedEntity("date_request")
record DateRequest(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    RequestKind kind,
    @Nullable LocalDate firstDay,
    @Nullable Integer weeks,
    @Nullable String milestoneKey,
    @Nullable LocalDate dueOn,
    @Nullable String reason,
    RequestStatus status,
    @Nullable Integer isOpen,
    Instant askedAt,
    @Nullable Long answeredBy,
    @Nullable Instant answeredAt,
    @Nullable String words,
    @Version @Nullable Long version) {

  /** Who ended it, when, and with which words. */
  record End(@Nullable Long by, Instant at, @Nullable String words) {}

  DateRequest become(RequestStatus next, End end) {
    return new DateRequest(
        id,
        tenantId,
        enrolmentId,
        kind,
        firstDay,
        weeks,
        milestoneKey,
        dueOn,
        reason,
        status.become(next),
        null,
        askedAt,
        end.by(),
        end.at(),
        end.words(),
        version);
  }
}
