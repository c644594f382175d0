package io.waymark.ui.client;

/** An organisation that employs its participants, one that coaches them, or Waymark itself. */
public enum TenantKind {
  EMPLOYER,
  COACH,
  INSTALLATION
}
