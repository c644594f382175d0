package io.waymark.audit;

import jakarta.inject.Singleton;
import java.util.List;

/** Appends events, each with its seal, its personal values and its place among the unchained. */
@Singleton
class EventLog {
  private final AuditRepository events;
  private final AuditValueRepository values;
  private final PendingEventRepository pending;
  private final Seals seals;

  EventLog(
      AuditRepository events,
      AuditValueRepository values,
      PendingEventRepository pending,
      Seals seals) {
    this.events = events;
    this.values = values;
    this.pending = pending;
    this.seals = seals;
  }

  void append(long tenantId, AuditEvent event, List<AuditValue> personal) {
    events.save(event.with(seals.over(Canonical.event(tenantId, event))));
    if (!personal.isEmpty()) {
      values.saveAll(personal);
    }
    pending.save(new PendingEvent(event.id(), null));
  }
}
