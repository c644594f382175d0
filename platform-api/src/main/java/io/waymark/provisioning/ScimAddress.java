package io.waymark.provisioning;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/** Where directories reach the API: theirs is another way than people's. */
@Singleton
public class ScimAddress {
  private static final String PATH = "/scim/v2";

  private final String apiUrl;
  private final BeanProvider<EmbeddedServer> server;

  ScimAddress(@Value("${waymark.api-url:}") String apiUrl, BeanProvider<EmbeddedServer> server) {
    this.apiUrl = apiUrl.strip();
    this.server = server;
  }

  /** Without a slash at its end. */
  public String base() {
    String url = apiUrl.isEmpty() ? server.get().getURI().toString() : apiUrl;
    return url.replaceAll("/+$", "") + PATH;
  }
}
