package io.waymark.shared.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * What the framework refuses before our code runs, in the same shape as our own refusals. Its texts
 * are not passed on: they quote the request and name classes.
 */
@Singleton
@Replaces(ErrorResponseProcessor.class)
class FrameworkProblems implements ErrorResponseProcessor<Object> {
  @Override
  @SuppressWarnings("unchecked")
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var document = document(context, response.code());
    return (MutableHttpResponse<Object>) document.on(response, context.getRequest().getPath());
  }

  private static ProblemDocument document(ErrorContext context, int status) {
    return switch (status) {
      case 401 -> problem(HttpStatus.UNAUTHORIZED, "session.required", "Sign in first.");
      case 403 ->
          problem(HttpStatus.FORBIDDEN, "role.forbidden", "None of your roles here allows this.");
      case 404 -> problem(HttpStatus.NOT_FOUND, "not_found", "There is nothing here for you.");
      case 405 ->
          problem(HttpStatus.METHOD_NOT_ALLOWED, "request.method", "This cannot be done here.");
      case 406 -> problem(HttpStatus.NOT_ACCEPTABLE, "request.not_acceptable", "Answers are JSON.");
      case 413 -> problem(HttpStatus.REQUEST_ENTITY_TOO_LARGE, TooLarge.CODE, TooLarge.SENTENCE);
      case 415 ->
          problem(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.media_type", "Send application/json.");
      default -> invalid(context);
    };
  }

  private static ProblemDocument invalid(ErrorContext context) {
    var errors = FieldErrors.of(context.getRootCause().orElse(null));
    return new ProblemDocument(
        HttpStatus.BAD_REQUEST,
        "request.invalid",
        "The request is not as it should be.",
        Map.of("errors", errors));
  }

  private static ProblemDocument problem(HttpStatus status, String code, String detail) {
    return new ProblemDocument(status, code, detail);
  }
}
