package io.waymark.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An event's place in its tenant's chain; the digest covers the event, its place and what stands
 * before it.
 *
 * @param id the place: 1, 2, 3 and so on
 */
@MappedEntity("audit_link")
@SuppressWarnings("ArrayRecordComponent") // read and written, never compared
record AuditLink(@Id long id, @TenantId @Nullable Long tenantId, long eventId, byte[] digest) {
  /** What the first link of a chain stands upon. */
  static final byte[] NOTHING = {};
}
