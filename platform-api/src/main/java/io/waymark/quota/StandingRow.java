package io.waymark.quota;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * @param bytes the limit
 * @param used 0 where nothing was measured yet
 */
@Introspected
record StandingRow(@Nullable Integer requestsPerMinute, @Nullable Long bytes, long used) {
  Standing standing() {
    return new Standing(requestsPerMinute, bytes != null && used > bytes);
  }
}
