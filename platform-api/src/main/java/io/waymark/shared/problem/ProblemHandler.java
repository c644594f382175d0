package io.waymark.shared.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Our own refusals: the kind decides the status. */
@Singleton
class ProblemHandler implements ExceptionHandler<Problem, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, Problem problem) {
    var document =
        new ProblemDocument(status(problem), problem.code(), problem.detail(), problem.members());
    var answer = document.answer(request.getPath());
    return problem instanceof TooManyRequests busy
        ? answer.header(HttpHeaders.RETRY_AFTER, seconds(busy.retryAfter()))
        : answer;
  }

  private static HttpStatus status(Problem problem) {
    return switch (problem) {
      case NotAuthenticated refused -> HttpStatus.UNAUTHORIZED;
      case Forbidden refused -> HttpStatus.FORBIDDEN;
      case NotFound refused -> HttpStatus.NOT_FOUND;
      case Conflict refused -> HttpStatus.CONFLICT;
      case PreconditionFailed refused -> HttpStatus.PRECONDITION_FAILED;
      case Unprocessable refused -> HttpStatus.UNPROCESSABLE_ENTITY;
      case PreconditionRequired refused -> HttpStatus.PRECONDITION_REQUIRED;
      case TooLarge refused -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
      case TooManyRequests refused -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }

  private static String seconds(Duration wait) {
    return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
  }
}
