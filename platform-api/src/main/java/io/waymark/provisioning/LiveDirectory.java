package io.waymark.provisioning;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A directory that may ask, and who connected it. */
@Introspected
record LiveDirectory(
    long ownerId, long accountId, byte[] secretHash, @Nullable Instant lastUsedAt) {

  /** Whether nobody has written down yet that it was used in this minute. */
  boolean isNewUse(Instant now) {
    return lastUsedAt == null || lastUsedAt.isBefore(now.truncatedTo(ChronoUnit.MINUTES));
  }
}
