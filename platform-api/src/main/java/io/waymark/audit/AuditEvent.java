package io.waymark.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@MappedEntity("audit_event")
record AuditEvent(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    Instant at,
    @Nullable Long actorAccountId,
    @Nullable Long actorMembershipId,
    String action,
    @Nullable String subjectKind,
    @Nullable Long subjectId,
    @TypeDef(type = DataType.JSON) @Nullable Map<String, Object> details) {}
