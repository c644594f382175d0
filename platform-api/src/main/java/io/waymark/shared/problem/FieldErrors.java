package io.waymark.shared.problem;

import io.micronaut.serde.exceptions.SerdeException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the fields that a request was refused for. */
final class FieldErrors {
  private FieldErrors() {}

  static List<FieldError> of(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> List.of(new FieldError("", "malformed", "This is not valid JSON."));
      case ConstraintViolationException e ->
          e.getConstraintViolations().stream().map(Violation::error).toList();
      case SerdeException e -> List.of(JsonMismatch.error(e));
      default -> of(cause.getCause());
    };
  }
}
