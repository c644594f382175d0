package io.waymark.provisioning;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param owner the name of whoever connected it
 * @param lastUsedAt to the minute; absent while it never asked
 */
@Serdeable
record DirectoryView(
    Id directoryId, String name, String owner, Instant connectedAt, @Nullable Instant lastUsedAt) {

  static DirectoryView of(DirectoryRow row) {
    return new DirectoryView(
        new Id(row.id()), row.name(), row.owner(), row.connectedAt(), row.lastUsedAt());
  }
}
