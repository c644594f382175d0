package io.waymark.ui.outline;

import io.waymark.ui.client.Documents.Changes;
import io.waymark.ui.client.Documents.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A draft as it is kept by the API, whatever it is a draft of. */
public interface Draft {
  /**
   * What is kept now.
   *
   * @param version to be named with the next change
   */
  record Kept(Map<String, Object> document, long version, Instant savedAt, List<Fault> faults) {
    public Kept {
      faults = List.copyOf(faults);
    }

    String etag() {
      return "\"" + version + "\"";
    }
  }

  /** Saves the whole document. */
  Kept save(String etag, Map<String, Object> document);

  /** Publishes what is kept; answers the number of the version. */
  int publish(String etag);

  /** Throws it away. */
  void discard();

  /** Against the version before it. */
  Changes changes();

  /** As a file. */
  byte[] file();
}
