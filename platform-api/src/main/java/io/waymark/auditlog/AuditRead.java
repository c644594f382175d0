package io.waymark.auditlog;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as it is stored; its details hold commitments where there are personal values. */
record AuditRead(
    long id,
    Instant at,
    @Nullable Long actorMembershipId,
    String action,
    @Nullable String subjectKind,
    @Nullable Long subjectId,
    Map<String, Object> details) {}
