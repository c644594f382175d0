package io.waymark.audit;

import io.waymark.audit.Finding.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks a chain from its first link to its head. One break is told once, where it is. */
final class ChainCheck {
  private final long tenantId;
  private final Seals seals;
  private final TreeMap<Long, byte[]> outside;
  private final List<Finding> findings;
  private long place;
  private long links;
  private byte[] digest = AuditLink.NOTHING;
  private boolean gap;
  private boolean sealedBefore;
  private boolean headSeen;

  /**
   * @param outside what was said outside the database: the digest at each place
   */
  ChainCheck(long tenantId, Seals seals, TreeMap<Long, byte[]> outside, List<Finding> findings) {
    this.tenantId = tenantId;
    this.seals = seals;
    this.outside = outside;
    this.findings = findings;
  }

  long length() {
    return links;
  }

  void link(ResultSet row) throws SQLException {
    step(row.getLong("place"));
    long eventId = row.getLong("event_id");
    byte[] own = row.getBytes("digest");
    row.getLong("id");
    if (row.wasNull()) {
      add(Kind.MISSING, eventId, "its link is there and the event is not");
      gap = true;
    } else {
      event(EventRow.read(row), own);
    }
    links++;
    digest = own;
    outsideAt(place);
  }

  private void step(long next) {
    gap = next != place + 1;
    if (gap) {
      String between =
          next == place + 2
              ? "place " + (place + 1)
              : "places " + (place + 1) + " to " + (next - 1);
      findings.add(Finding.ofChain(Kind.MISSING, next, "nothing stands at " + between));
    }
    place = next;
  }

  private void event(AuditEvent event, byte[] own) {
    byte[] content = Canonical.event(tenantId, event);
    boolean linked = seals.hold(own, Canonical.link(place, digest, content, event.seal()));
    byte[] seal = event.seal();
    boolean sealed = seal == null ? linked && !sealedBefore : seals.hold(seal, content);
    sealedBefore |= seal != null;
    if (!sealed) {
      add(unsealed(seal), event.id(), whyNot(seal));
    } else if (!linked && !gap) {
      add(
          seals.know(own) ? Kind.REORDERED : Kind.UNKNOWN_KEY,
          event.id(),
          "it is intact, and its link does not fit to this place after what stands before it");
    }
  }

  /**
   * An event without a link.
   *
   * @param waits whether it is among those that are to get one
   * @return whether all is well with it
   */
  boolean unchained(AuditEvent event, boolean waits) {
    byte[] seal = event.seal();
    boolean sealed =
        seal == null ? !sealedBefore : seals.hold(seal, Canonical.event(tenantId, event));
    if (!sealed) {
      findings.add(
          Finding.of(
              unsealed(seal) == Kind.ALTERED ? Kind.ADDED : Kind.UNKNOWN_KEY,
              event.id(),
              0,
              "it was added past Waymark, or altered before it was chained"));
    } else if (!waits) {
      findings.add(Finding.of(Kind.MISSING, event.id(), 0, "its link is gone"));
    }
    return sealed && waits;
  }

  void head(long headPlace, byte[] headDigest) {
    headSeen = true;
    if (headPlace != place || !Arrays.equals(headDigest, digest)) {
      findings.add(
          Finding.ofChain(
              Kind.HEAD,
              headPlace,
              "the head in the database is not the chain's end at place " + place));
    }
  }

  /** After everything else. */
  void end() {
    if (!headSeen && place > 0) {
      findings.add(Finding.ofChain(Kind.HEAD, place, "the head in the database is gone"));
    }
    if (!outside.isEmpty() && outside.lastKey() > place) {
      findings.add(
          Finding.ofChain(
              Kind.MISSING,
              outside.lastKey(),
              "the chain was this long, as is said outside, and ends at place " + place));
    }
  }

  private void outsideAt(long at) {
    byte[] said = outside.get(at);
    if (said != null && !Arrays.equals(said, digest)) {
      findings.add(
          Finding.ofChain(Kind.HEAD, at, "the chain is not the one whose head is said outside"));
    }
  }

  private Kind unsealed(byte @Nullable [] seal) {
    return seal == null || seals.know(seal) ? Kind.ALTERED : Kind.UNKNOWN_KEY;
  }

  private String whyNot(byte @Nullable [] seal) {
    return unsealed(seal) == Kind.ALTERED
        ? "it is not what was written"
        : "it was sealed under a secret that is not known here, or its seal was altered";
  }

  private void add(Kind kind, long eventId, String what) {
    findings.add(Finding.of(kind, eventId, place, what));
  }
}
