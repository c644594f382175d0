package io.waymark.exclusion;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two people who are kept apart, as those who run programs see it.
 *
 * @param agreedAt since when the participant agrees to this line manager all the same; null for not
 */
@Introspected
public record Exclusion(
    long id,
    long enrolmentId,
    String participantName,
    long mentorId,
    String mentorName,
    ExclusionKind kind,
    String reason,
    @Nullable Instant agreedAt) {
  public boolean agreed() {
    return agreedAt != null;
  }
}
