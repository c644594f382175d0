package io.waymark.enrolment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param status as stored: never {@code PAUSED}
 * @param occupies 1 while it holds its person's place in the program, else null: what a unique key
 *     can count
 * @param endedAt when the person left; null until then
 */
@MappedEntity("enrolment")
record EnrolmentRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    long programId,
    long membershipId,
    EnrolmentStatus status,
    @Nullable Integer occupies,
    Instant joinedAt,
    @Nullable Instant endedAt,
    boolean adminsReadText,
    @Version @Nullable Long version) {

  static EnrolmentRow begin(Beginning beginning, Admission.Terms terms, Instant now) {
    return new EnrolmentRow(
        beginning.id(),
        null,
        beginning.cohortId(),
        terms.programId(),
        beginning.membershipId(),
        beginning.status(),
        beginning.status().occupiesPlace() ? 1 : null,
        now,
        null,
        terms.adminsReadText(),
        null);
  }

  /** Who begins as what in which cohort. */
  record Beginning(long id, long cohortId, long membershipId, EnrolmentStatus status) {}

  /** Who comes from the waitlist joins when they are accepted, not when they began to wait. */
  EnrolmentRow become(EnrolmentStatus next, Instant now) {
    return new EnrolmentRow(
        id,
        tenantId,
        cohortId,
        programId,
        membershipId,
        status.become(next),
        next.occupiesPlace() ? 1 : null,
        next == EnrolmentStatus.ACCEPTED ? now : joinedAt,
        next.isOver() ? now : null,
        adminsReadText,
        version);
  }
}
