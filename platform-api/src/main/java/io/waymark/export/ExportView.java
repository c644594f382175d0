package io.waymark.export;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it is.
 *
 * @param percent 0 to 100
 * @param size of the file in bytes; 0 until it is ready
 * @param readyAt absent until the file can be fetched
 * @param expiresAt when the file is removed
 */
@Serdeable
public record ExportView(
    Id exportId,
    ExportStatus status,
    int percent,
    int size,
    Instant askedAt,
    @Nullable Instant readyAt,
    Instant expiresAt) {

  static ExportView of(DataExport export) {
    return new ExportView(
        new Id(export.id()),
        export.status(),
        export.percent(),
        export.size(),
        export.askedAt(),
        export.readyAt(),
        export.expiresAt());
  }
}
