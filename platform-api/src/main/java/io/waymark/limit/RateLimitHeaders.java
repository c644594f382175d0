package io.waymark.limit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Tells callers how much is left to them; outermost, so that refusals say so too. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RateLimitHeaders implements Ordered {
  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before();
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Counts.of(request).tell(response);
  }
}
