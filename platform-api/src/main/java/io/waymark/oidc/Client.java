package io.waymark.oidc;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What we are to an issuer.
 *
 * @param secret null for a client that has none
 * @param callback where browsers come back to
 */
public record Client(String issuer, String id, @Nullable String secret, URI callback) {
  /** Never shows the secret: records are printed in logs. */
  @Override
  public String toString() {
    return "Client[" + issuer + "]";
  }
}
