package io.waymark.invitation;

/**
 * Stored are {@code OPEN}, {@code ACCEPTED} and {@code REVOKED}; an open one expires by its date.
 */
public enum InvitationStatus {
  OPEN,
  EXPIRED,
  ACCEPTED,
  REVOKED
}
