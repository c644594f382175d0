package io.waymark.export;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param subjectId what the kind says: an account, a tenant or a membership
 * @param percent 0 to 100
 * @param size of the file in bytes; 0 until it is ready
 * @param expiresAt when it is removed, ready or not
 */
@MappedEntity("data_export")
record DataExport(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    ExportKind kind,
    long subjectId,
    String language,
    ExportStatus status,
    int percent,
    int attempts,
    int size,
    Instant askedAt,
    @Nullable Instant readyAt,
    Instant expiresAt,
    @Version @Nullable Long version) {
  /** Long enough for a weekend, short enough for a copy of everything. */
  static final Duration KEPT = Duration.ofHours(72);

  private static final int MOST_ATTEMPTS = 3;

  static DataExport asked(long id, ExportTarget target, Locale language, Instant now) {
    return new DataExport(
        id,
        null,
        target.kind(),
        target.subjectId(),
        language.getLanguage().equals("de") ? "de" : "en",
        ExportStatus.WAITING,
        0,
        0,
        0,
        now,
        null,
        now.plus(KEPT),
        null);
  }

  boolean isUnderWay() {
    return status == ExportStatus.WAITING || status == ExportStatus.RUNNING;
  }

  boolean isReadyAt(Instant now) {
    return status == ExportStatus.READY && now.isBefore(expiresAt);
  }

  boolean mayBeTriedAgain() {
    return attempts < MOST_ATTEMPTS;
  }

  DataExport begun() {
    return with(ExportStatus.RUNNING, 0, attempts + 1);
  }

  DataExport at(int newPercent) {
    return with(status, newPercent, attempts);
  }

  DataExport failed() {
    return with(ExportStatus.FAILED, percent, attempts);
  }

  DataExport ready(int newSize, Instant now) {
    return new DataExport(
        id,
        tenantId,
        kind,
        subjectId,
        language,
        ExportStatus.READY,
        100,
        attempts,
        newSize,
        askedAt,
        now,
        now.plus(KEPT),
        version);
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  ExportTarget target() {
    return new ExportTarget(kind, Objects.requireNonNull(tenantId), subjectId);
  }

  private DataExport with(ExportStatus newStatus, int newPercent, int newAttempts) {
    return new DataExport(
        id,
        tenantId,
        kind,
        subjectId,
        language,
        newStatus,
        newPercent,
        newAttempts,
        size,
        askedAt,
        readyAt,
        expiresAt,
        version);
  }
}
