package io.waymark.limit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.problem.TooLarge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Refuses bodies that no operation but a few needs. The server's own limit is what those few take.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class BodyLimit implements Ordered {
  private static final long MOST_BYTES = 256 * 1024;

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before() + 2;
  }

  /**
   * A body that does not say how long it is has to be read; the server's limit bounds what that
   * takes.
   */
  @RequestFilter
  CompletionStage<HttpRequest<?>> check(HttpRequest<?> request) {
    if (!(request instanceof ServerHttpRequest<?> incoming) || mayBeLarge(request)) {
      return CompletableFuture.completedStage(request);
    }
    var body = incoming.byteBody();
    var length = body.expectedLength();
    if (length.isPresent()) {
      require(length.getAsLong());
      return CompletableFuture.completedStage(request);
    }
    return body.split(SplitBackpressureMode.FASTEST)
        .buffer()
        .thenApply(read -> checked(request, read));
  }

  private static HttpRequest<?> checked(HttpRequest<?> request, CloseableAvailableByteBody body) {
    try (body) {
      require(body.length());
    }
    return request;
  }

  private static void require(long bytes) {
    if (bytes > MOST_BYTES) {
      throw new TooLarge();
    }
  }

  private static boolean mayBeLarge(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(
            route -> route.getRouteInfo().getAnnotationMetadata().hasAnnotation(LargeBody.class))
        .isPresent();
  }
}
