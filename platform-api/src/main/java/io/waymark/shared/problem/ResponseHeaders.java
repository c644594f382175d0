package io.waymark.shared.problem;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/**
 * What every answer says: take it for what it is, keep no copy, run nothing from it. Outside the
 * security filter, so that its refusals say so too.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ResponseHeaders implements Ordered {
  private final boolean https;

  /** Who reaches the UI over https alone reaches this over https alone, if at all. */
  ResponseHeaders(@Value("${waymark.url}") String url) {
    this.https = url.startsWith("https:");
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before();
  }

  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    response.header("X-Content-Type-Options", "nosniff");
    response.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.header("Referrer-Policy", "no-referrer");
    if (https) {
      response.header("Strict-Transport-Security", "max-age=31536000");
    }
    if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
      response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
