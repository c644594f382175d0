package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.quota.Quota;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation may have; absent is as much as there is.
 *
 * @param members who are active
 * @param bytes of storage
 * @param requestsPerMinute of all its people together, on each node
 */
@Serdeable
record Limits(
    @Nullable @Min(1) @Max(1_000_000) Integer members,
    @Nullable @Min(1) Long bytes,
    @Nullable @Min(1) @Max(1_000_000) Integer requestsPerMinute) {

  static Limits of(Quota quota) {
    return new Limits(quota.members(), quota.bytes(), quota.requestsPerMinute());
  }

  Quota quota() {
    return new Quota(members, bytes, requestsPerMinute);
  }
}
