package io.waymark.agenda;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("session_attendance")
record Attendance(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long sessionId,
    long enrolmentId,
    boolean attended,
    Instant notedAt,
    @Version @Nullable Long version) {

  Attendance saying(boolean other, Instant now) {
    return new Attendance(id, tenantId, sessionId, enrolmentId, other, now, version);
  }
}
