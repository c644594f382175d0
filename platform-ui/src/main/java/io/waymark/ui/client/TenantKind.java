package io.waymark.ui.client;

/** An organisation that employs its participants, or one that coaches them. */
public enum TenantKind {
  EMPLOYER,
  COACH
}
