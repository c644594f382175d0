package io.waymark.identity;

/** One kind of second factor. A feature implements it; sign-in asks all of them. */
public interface Factor {
  FactorKind kind();

  /** Whether the account has set it up. */
  boolean protects(long accountId);
}
