package io.waymark.audit;

/** Tells the audit who is acting. Lives here so that the audit depends on no feature. */
public interface Authorship {
  Author current();
}
