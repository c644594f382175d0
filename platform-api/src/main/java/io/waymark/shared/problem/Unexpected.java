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
 * Whatever nobody foresaw: a bare 500 with an id that the log has too; where asking again is likely
 * to help, a 503 that says when. The log gets the way it came and never its words, which may quote
 * what a person wrote.
 */
@Singleton
class Unexpected implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);
  private static final String SECONDS_OF_ABSENCE = "5";
  private static final String SECONDS_OF_COLLISION = "1";

  private static final ProblemDocument UNAVAILABLE =
      new ProblemDocument(
          HttpStatus.SERVICE_UNAVAILABLE,
          "database.unavailable",
          "Waymark cannot reach its data just now. Try again in a moment.");

  private static final ProblemDocument BUSY =
      new ProblemDocument(
          HttpStatus.SERVICE_UNAVAILABLE,
          "database.busy",
          "Somebody else changed the same at this moment, so nothing was saved. Try again.");

  private final Ids ids;

  Unexpected(Ids ids) {
    this.ids = ids;
  }

  @Override
  public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
    if (DatabaseGone.isBehind(failure)) {
      LOG.warn("the database does not answer: {}", failure.getClass().getName());
      return later(request, UNAVAILABLE, SECONDS_OF_ABSENCE);
    }
    if (Collision.isBehind(failure)) {
      LOG.warn("undone for another's sake: {}", new Wordless(failure).trace());
      return later(request, BUSY, SECONDS_OF_COLLISION);
    }
    return fault(request, failure);
  }

  private static HttpResponse<?> later(
      HttpRequest<?> request, ProblemDocument problem, String seconds) {
    return problem.answer(request.getPath()).header(HttpHeaders.RETRY_AFTER, seconds);
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
