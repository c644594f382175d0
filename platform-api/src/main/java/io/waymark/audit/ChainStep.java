package io.waymark.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One short transaction that links what waits, as much as it takes at once. */
@Singleton
class ChainStep {
  static final int MOST = 500;

  private final AuditRepository events;
  private final AuditLinkRepository links;
  private final AuditHeadRepository heads;
  private final PendingEventRepository pending;
  private final Seals seals;

  ChainStep(
      AuditRepository events,
      AuditLinkRepository links,
      AuditHeadRepository heads,
      PendingEventRepository pending,
      Seals seals) {
    this.events = events;
    this.links = links;
    this.heads = heads;
    this.pending = pending;
    this.seals = seals;
  }

  /**
   * Of two nodes at it, one finds the head moved, or the place of its first link taken: its
   * transaction ends without a change.
   *
   * @return the last link; empty when nothing waited
   * @throws RuntimeException when the chain went on meanwhile, or does not fit its head
   */
  @Transactional
  Optional<AuditLink> extend(long tenantId) {
    List<AuditEvent> waiting = events.pending(tenantId, MOST);
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    AuditHead head =
        heads.findByTenantId(tenantId).orElseGet(() -> heads.save(AuditHead.beginning(tenantId)));
    List<AuditLink> added = links.saveAll(linked(tenantId, head, waiting));
    pending.chained(tenantId, waiting.stream().map(AuditEvent::id).toList());
    move(head, added.getLast());
    return Optional.of(added.getLast());
  }

  private List<AuditLink> linked(long tenantId, AuditHead head, List<AuditEvent> waiting) {
    var added = new ArrayList<AuditLink>();
    long place = head.place();
    byte[] before = head.digest();
    for (AuditEvent event : waiting) {
      place++;
      byte[] content = Canonical.event(tenantId, event);
      before = seals.over(Canonical.link(place, before, content, event.seal()));
      added.add(new AuditLink(place, null, event.id(), before));
    }
    return added;
  }

  private void move(AuditHead head, AuditLink last) {
    long version = head.version() == null ? 0 : head.version();
    if (heads.move(head.tenantId(), version, last.id(), last.digest()) != 1) {
      throw new IllegalStateException("the head of the audit's chain has moved");
    }
  }
}
