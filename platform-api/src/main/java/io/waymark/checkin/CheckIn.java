package io.waymark.checkin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param submittedAt the first time; edits keep it
 * @param answeredAt when a mentor first replied
 * @param version goes up with every change to it, its commitments and its replies
 */
@MappedEntity("check_in")
record CheckIn(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    int period,
    Instant submittedAt,
    @Nullable Instant answeredAt,
    @Nullable Integer confidence,
    @Nullable String win,
    @Nullable String blocker,
    @Nullable String question,
    @Version @Nullable Long version) {

  /** The version of a stored one. */
  long tag() {
    return version == null ? 0 : version;
  }

  CheckIn saying(CheckInBody body) {
    return new CheckIn(
        id,
        tenantId,
        enrolmentId,
        period,
        submittedAt,
        answeredAt,
        body.confidence(),
        body.win(),
        body.blocker(),
        body.question(),
        version);
  }

  /** The first reply stops the clock; later ones change the version only. */
  CheckIn answered(Instant now) {
    return new CheckIn(
        id,
        tenantId,
        enrolmentId,
        period,
        submittedAt,
        answeredAt == null ? now : answeredAt,
        confidence,
        win,
        blocker,
        question,
        version);
  }
}
