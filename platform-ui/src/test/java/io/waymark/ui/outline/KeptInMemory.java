package io.waymark.ui.outline;

import io.waymark.ui.client.Documents.Changes;
import io.waymark.ui.client.Documents.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A draft that is kept by nobody. */
public final class KeptInMemory implements Draft {
  private long version;

  /** The beginning of it. */
  public Kept kept(Map<String, Object> document, Fault... faults) {
    return new Kept(document, version, Instant.EPOCH, List.of(faults));
  }

  /** How often it was saved. */
  public long saved() {
    return version;
  }

  @Override
  public Kept save(String etag, Map<String, Object> document) {
    version++;
    return kept(document);
  }

  @Override
  public int publish(String etag) {
    return 1;
  }

  @Override
  public void discard() {
    version = 0;
  }

  @Override
  public Changes changes() {
    return new Changes(List.of());
  }

  @Override
  public byte[] file() {
    return new byte[0];
  }
}
