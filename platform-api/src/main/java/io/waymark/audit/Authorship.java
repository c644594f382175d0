package io.waymark.audit;

import java.util.Map;

/** Tells the audit who is acting. Lives here so that the audit depends on no feature. */
public interface Authorship {
  Author current();

  /** What is to be written beside each act, such as that a program did it. */
  default Map<String, ?> circumstances() {
    return Map.of();
  }
}
