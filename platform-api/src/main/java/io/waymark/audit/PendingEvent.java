package io.waymark.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/** An event that waits for its link; the id is the event's. */
@MappedEntity("audit_pending")
record PendingEvent(@Id long id, @TenantId @Nullable Long tenantId) {}
