package io.waymark.identity;

/** What can stand beside a password. */
public enum FactorKind {
  /** Codes of an authenticator app (RFC 6238). */
  TOTP,
  PASSKEY
}
