package io.waymark.oidc;

import org.jspecify.annotations.Nullable;

/**
 * Whom an issuer vouches for.
 *
 * @param subject the issuer's own name for the person, for good
 * @param email as the issuer says; null when it says none
 * @param emailVerified whether the issuer says that it checked the address
 * @param name null when it says none
 */
public record Person(
    String issuer,
    String subject,
    @Nullable String email,
    boolean emailVerified,
    @Nullable String name) {
  /** Nobody's name or address stands in a log. */
  @Override
  public String toString() {
    return "Person[]";
  }
}
