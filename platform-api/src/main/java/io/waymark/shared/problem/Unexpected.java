package io.waymark.shared.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever nobody foresaw: a bare 500 with an id that the log has too. The log gets the way it came
 * and never its words, which may quote what a person wrote.
 */
@Singleton
class Unexpected implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);
  private static final String RETRY_SECONDS = "5";

  private final Ids ids;

  Unexpected(Ids ids) {
    this.ids = ids;
  }

  @Override
  public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
    return DatabaseGone.isBehind(failure) ? unavailable(request, failure) : fault(request, failure);
  }

  private static HttpResponse<?> unavailable(HttpRequest<?> request, Throwable failure) {
    LOG.warn("the database does not answer: {}", failure.getClass().getName());
    return new ProblemDocument(
            HttpStatus.SERVICE_UNAVAILABLE,
            "database.unavailable",
            "Waymark cannot reach its data just now. Try again in a moment.")
        .answer(request.getPath())
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
  }

  private HttpResponse<?> fault(HttpRequest<?> request, Throwable failure) {
    var id = new Id(ids.next()).toString();
    LOG.error("fault {}: {}", id, new Wordless(failure).trace());
    return new ProblemDocument(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal",
            "Something went wrong on our side.",
            Map.of("id", id))
        .answer(request.getPath());
  }
}
