package io.waymark.signon;

import io.micronaut.context.annotation.Value;
import io.waymark.oidc.Client;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What we are to the issuers of tenants. Each tenant has a callback of its own, so that no issuer
 * can send a browser on to another one and have the answer taken for its own (RFC 9700, 4.4.2).
 */
@Singleton
class Clients {
  private final String url;
  private final SignOnSecrets secrets;

  Clients(@Value("${waymark.url}") String url, SignOnSecrets secrets) {
    this.url = url.replaceFirst("/$", "");
    this.secrets = secrets;
  }

  /**
   * @param slug of the tenant
   */
  String callback(String slug) {
    return url + "/sign-on/" + slug;
  }

  Client of(long tenantId, String slug, SignOn signOn) {
    return new Client(
        signOn.issuer(),
        signOn.clientId(),
        secrets.open(tenantId, signOn),
        URI.create(callback(slug)));
  }

  /** One that is only tried. */
  Client of(String issuer, String clientId, @Nullable String secret, String slug) {
    return new Client(issuer, clientId, secret, URI.create(callback(slug)));
  }
}
