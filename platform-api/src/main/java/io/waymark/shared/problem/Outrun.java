package io.waymark.shared.problem;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/**
 * Two may pass the same check at once; then the row's version decides, and the one who comes second
 * is told what a stale If-Match would have told them.
 */
@Singleton
class Outrun implements ExceptionHandler<OptimisticLockException, HttpResponse<?>> {
  private final ProblemHandler problems;

  Outrun(ProblemHandler problems) {
    this.problems = problems;
  }

  @Override
  public HttpResponse<?> handle(HttpRequest request, OptimisticLockException second) {
    return problems.handle(request, new PreconditionFailed());
  }
}
