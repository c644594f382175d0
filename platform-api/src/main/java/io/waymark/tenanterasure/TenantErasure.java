package io.waymark.tenanterasure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import io.waymark.tenancy.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param erasedId the organisation
 * @param announcerId the operator's membership of the installation
 * @param dueAt not before
 * @param endedAt when it was called off, or the last row was gone
 * @param rowCounts by table, of what there was when it began
 * @param accounts how many went with it
 */
@MappedEntity("tenant_erasure")
record TenantErasure(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long erasedId,
    String slug,
    String name,
    ErasureStatus status,
    @Nullable Boolean underWay,
    long announcerId,
    Instant announcedAt,
    Instant dueAt,
    @Nullable Instant begunAt,
    @Nullable Instant endedAt,
    @TypeDef(type = DataType.JSON) @Nullable Map<String, Long> rowCounts,
    @Nullable Integer accounts,
    @Version @Nullable Long version) {
  private static final Duration NOTICE = Duration.ofDays(30);

  static TenantErasure announced(
      long id, Organisation organisation, long announcerId, Instant now) {
    return new TenantErasure(
        id,
        null,
        organisation.id(),
        organisation.slug(),
        organisation.name(),
        ErasureStatus.ANNOUNCED,
        true,
        announcerId,
        now,
        now.plus(NOTICE),
        null,
        null,
        null,
        null,
        null);
  }

  TenantErasure calledOff(Instant now) {
    return with(ErasureStatus.CALLED_OFF, begunAt, now);
  }

  TenantErasure begun(Instant now) {
    return with(ErasureStatus.BEGUN, now, null);
  }

  TenantErasure done(Instant now) {
    return with(ErasureStatus.DONE, begunAt, now);
  }

  TenantErasure counted(Map<String, Long> rows, int goingAccounts) {
    return new TenantErasure(
        id,
        tenantId,
        erasedId,
        slug,
        name,
        status,
        underWay,
        announcerId,
        announcedAt,
        dueAt,
        begunAt,
        endedAt,
        rows,
        goingAccounts,
        version);
  }

  /** Of all tables; 0 before it was counted. */
  long rows() {
    return rowCounts == null ? 0 : rowCounts.values().stream().mapToLong(Long::longValue).sum();
  }

  private TenantErasure with(
      ErasureStatus changed, @Nullable Instant began, @Nullable Instant ended) {
    return new TenantErasure(
        id,
        tenantId,
        erasedId,
        slug,
        name,
        changed,
        ended == null ? true : null,
        announcerId,
        announcedAt,
        dueAt,
        began,
        ended,
        rowCounts,
        accounts,
        version);
  }
}
