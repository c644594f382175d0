package io.waymark.agenda;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("session_note")
record SessionNote(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long sessionId,
    long authorId,
    String text,
    Instant writtenAt,
    @Version @Nullable Long version) {

  SessionNote saying(String other, Instant now) {
    return new SessionNote(id, tenantId, sessionId, authorId, other, now, version);
  }
}
