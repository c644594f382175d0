package io.waymark.invitation;

/** Stored are all but {@code EXPIRED}: an open one expires by its date. */
public enum InvitationStatus {
  OPEN,
  EXPIRED,
  ACCEPTED,
  REVOKED,
  DECLINED
}
