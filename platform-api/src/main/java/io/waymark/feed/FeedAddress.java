package io.waymark.feed;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/** Where programs reach calendars: at the API, whose address from outside is set. */
@Singleton
class FeedAddress {
  private final String apiUrl;
  private final BeanProvider<EmbeddedServer> server;

  FeedAddress(@Value("${waymark.api-url:}") String apiUrl, BeanProvider<EmbeddedServer> server) {
    this.apiUrl = apiUrl.strip();
    this.server = server;
  }

  /** Ends like a file of that kind, by which some programs go. */
  String of(String token) {
    String url = apiUrl.isEmpty() ? server.get().getURI().toString() : apiUrl;
    return url.replaceAll("/+$", "") + "/calendars/" + token + "/waymark.ics";
  }
}
