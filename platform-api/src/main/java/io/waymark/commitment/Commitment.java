package io.waymark.commitment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/**
 * @param carriedFrom the commitment that this one repeats
 * @param timesCarried 0 for a new one
 * @param reviewedIn the later check-in that says what became of it
 */
@MappedEntity("commitment")
record Commitment(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long checkInId,
    int position,
    String text,
    @Nullable String milestoneKey,
    @Nullable Long carriedFrom,
    int timesCarried,
    @Nullable Long reviewedIn,
    @Nullable Outcome outcome,
    @Nullable String reason,
    @Version @Nullable Long version) {

  static Commitment made(long id, long checkInId, int position, Promise promise) {
    return new Commitment(
        id,
        null,
        checkInId,
        position,
        promise.text(),
        promise.milestoneKey(),
        promise.carriedFrom(),
        promise.timesCarried(),
        null,
        null,
        null,
        null);
  }

  Commitment rewritten(Promise promise) {
    return new Commitment(
        id,
        tenantId,
        checkInId,
        position,
        promise.text(),
        promise.milestoneKey(),
        promise.carriedFrom(),
        promise.timesCarried(),
        reviewedIn,
        outcome,
        reason,
        version);
  }

  Commitment reviewed(long inCheckIn, Review review) {
    return new Commitment(
        id,
        tenantId,
        checkInId,
        position,
        text,
        milestoneKey,
        carriedFrom,
        timesCarried,
        inCheckIn,
        review.outcome(),
        review.reason(),
        version);
  }
}
