package io.waymark.identity;

enum EndReason {
  SIGNED_OUT,
  REUSED,
  EXPIRED,
  REVOKED
}
