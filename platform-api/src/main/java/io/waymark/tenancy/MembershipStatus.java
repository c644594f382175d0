package io.waymark.tenancy;

/** {@code INACTIVE}: the person has left; what they wrote stays. */
public enum MembershipStatus {
  ACTIVE,
  INACTIVE
}
