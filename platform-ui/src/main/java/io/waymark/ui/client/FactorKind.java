package io.waymark.ui.client;

/** What can stand beside a password. */
public enum FactorKind {
  TOTP,
  PASSKEY
}
