package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody takes away, and how far it is.
 *
 * @param percent 0 to 100
 * @param size in bytes, 0 until it is ready
 */
@Serdeable
public record Export(
    String exportId,
    Status status,
    int percent,
    int size,
    Instant askedAt,
    @Nullable Instant readyAt,
    Instant expiresAt) {
  /** How far it is. */
  public enum Status {
    WAITING,
    RUNNING,
    READY,
    FAILED
  }
}
