package io.waymark.identity;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Tells whose browser a request was made for. */
@Singleton
public class Browsers {
  private final ClientAddress addresses;

  Browsers(ClientAddress addresses) {
    this.addresses = addresses;
  }

  /** The UI passes the browser's own User-Agent on, as it does its address. */
  public Browser of(HttpRequest<?> request) {
    var agent = new UserAgent(request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, ""));
    return new Browser(addresses.of(request), agent.program(), agent.platform());
  }
}
