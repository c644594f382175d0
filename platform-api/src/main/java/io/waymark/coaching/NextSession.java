package io.waymark.coaching;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The session that somebody goes to next.
 *
 * @param enrolmentId null where the whole cohort meets
 */
@Introspected
public record NextSession(
    long id,
    Instant startsAt,
    int minutes,
    @Nullable Long enrolmentId,
    @Nullable String place,
    String leadName) {
  public boolean inGroup() {
    return enrolmentId == null;
  }

  public Instant endsAt() {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }
}
