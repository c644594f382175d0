package io.waymark.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The seal is null on what was written before there were seals. */
@MappedEntity("audit_event")
@SuppressWarnings("ArrayRecordComponent") // read and written, never compared
record AuditEvent(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    Instant at,
    @Nullable Long actorAccountId,
    @Nullable Long actorMembershipId,
    String action,
    @Nullable String subjectKind,
    @Nullable Long subjectId,
    @TypeDef(type = DataType.JSON) @Nullable Map<String, Object> details,
    // Twice, because the mapper does not see the one that stands with the array.
    @io.micronaut.core.annotation.Nullable byte @Nullable [] seal) {

  AuditEvent with(byte[] newSeal) {
    return new AuditEvent(
        id,
        tenantId,
        at,
        actorAccountId,
        actorMembershipId,
        action,
        subjectKind,
        subjectId,
        details,
        newSeal);
  }
}
