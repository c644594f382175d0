package io.waymark.agenda;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param sessionId for which it was raised
 * @param own whether it is its author's alone
 * @param checkedSessionId in which it was talked about; null while it was not
 */
@MappedEntity("agenda_point")
record AgendaPoint(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long sessionId,
    long authorId,
    String text,
    @MappedProperty("is_private") boolean own,
    @Nullable Long checkedSessionId,
    Instant addedAt,
    @Version @Nullable Long version) {

  AgendaPoint saying(String words) {
    return new AgendaPoint(
        id, tenantId, sessionId, authorId, words, own, checkedSessionId, addedAt, version);
  }

  AgendaPoint checkedIn(@Nullable Long session) {
    return new AgendaPoint(id, tenantId, sessionId, authorId, text, own, session, addedAt, version);
  }
}
