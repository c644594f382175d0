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

  EnrolmentRow become(EnrolmentStatus next, Instant now) {
    return new EnrolmentRow(
        id,
        tenantId,
        cohortId,
        programId,
        membershipId,
        status.become(next),
        next.occupiesPlace() ? 1 : null,
        joinedAt,
        next.isOver() ? now : null,
        adminsReadText,
        version);
  }
}
