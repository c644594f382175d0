package io.waymark.shared.problem;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the fields that a request was refused for. */
final class FieldErrors {
  private FieldErrors() {}

  static List<FieldError> of(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> List.of();
      case ConstraintViolationException e ->
          e.getConstraintViolations().stream().map(Violation::error).toList();
      case SerdeException e -> List.of(JsonMismatch.error(e));
      case JsonSyntaxException e ->
          List.of(new FieldError("", "malformed", "This is not valid JSON."));
      case UnsatisfiedRouteException e ->
          List.of(new FieldError(pointer(e.getArgument()), "missing", "This is required."));
      case ConversionErrorException e -> List.of(mismatch(e));
      default -> of(cause.getCause());
    };
  }

  private static FieldError mismatch(ConversionErrorException e) {
    return json(e)
        .map(JsonMismatch::error)
        .orElseGet(
            () ->
                new FieldError(
                    pointer(e.getArgument()), "type", "This is not of the expected type."));
  }

  private static Optional<SerdeException> json(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> Optional.empty();
      case SerdeException e -> Optional.of(e);
      default -> json(cause.getCause());
    };
  }

  /** The whole body, or a parameter of the address by its name. */
  private static String pointer(Argument<?> argument) {
    return argument.getAnnotationMetadata().hasAnnotation(Body.class)
        ? ""
        : "/" + argument.getName();
  }
}
