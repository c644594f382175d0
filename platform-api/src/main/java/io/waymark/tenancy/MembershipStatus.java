package io.waymark.tenancy;

enum MembershipStatus {
  ACTIVE,
  INACTIVE
}
