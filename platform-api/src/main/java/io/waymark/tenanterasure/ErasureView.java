package io.waymark.tenanterasure;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The record of an organisation's erasure.
 *
 * @param slug its name in addresses, which may be another's by now
 * @param announcedBy the operator's name
 * @param dueAt when it may begin
 * @param endedAt when it was called off, or the last row was gone
 * @param rows how many were erased; absent before it has begun
 * @param accounts how many went, of people who belonged nowhere else; absent before it has begun
 */
@Serdeable
record ErasureView(
    Id erasureId,
    String slug,
    String name,
    ErasureStatus status,
    String announcedBy,
    Instant announcedAt,
    Instant dueAt,
    @Nullable Instant endedAt,
    @Nullable Long rows,
    @Nullable Integer accounts) {

  static ErasureView of(TenantErasure erasure, String announcedBy) {
    return new ErasureView(
        new Id(erasure.id()),
        erasure.slug(),
        erasure.name(),
        erasure.status(),
        announcedBy,
        erasure.announcedAt(),
        erasure.dueAt(),
        erasure.endedAt(),
        erasure.rowCounts() == null ? null : erasure.rows(),
        erasure.accounts());
  }
}
