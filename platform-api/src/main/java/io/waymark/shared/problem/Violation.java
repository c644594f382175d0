package io.waymark.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A broken constraint of Jakarta Validation, as the field that broke it. */
final class Violation {
  private Violation() {}

  static FieldError error(ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor().getAnnotation();
    return new FieldError(
        pointer(violation.getPropertyPath()),
        code(constraint, violation.getInvalidValue()),
        violation.getMessage());
  }

  private static String code(Annotation constraint, @Nullable Object value) {
    return switch (constraint) {
      case NotNull c -> "missing";
      case NotBlank c -> "missing";
      case NotEmpty c -> "missing";
      case Size c -> length(value) > c.max() ? "too_long" : "too_short";
      case Min c -> "out_of_range";
      case Max c -> "out_of_range";
      case DecimalMin c -> "out_of_range";
      case DecimalMax c -> "out_of_range";
      case Pattern c -> "format";
      case Email c -> "format";
      default -> "invalid";
    };
  }

  private static int length(@Nullable Object value) {
    return switch (value) {
      case CharSequence text -> text.length();
      case java.util.Collection<?> items -> items.size();
      case java.util.Map<?, ?> items -> items.size();
      case null, default -> 0;
    };
  }

  /** The method's name is left out, and the body's parameter: pointers begin inside the body. */
  private static String pointer(Path path) {
    var inside = new ArrayList<String>();
    String parameter = "";
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() != ElementKind.METHOD) {
        steps(node, inside);
      }
    }
    return inside.isEmpty() ? "/" + parameter : "/" + String.join("/", inside);
  }

  private static void steps(Path.Node node, List<String> steps) {
    if (node.isInIterable() && node.getIndex() != null) {
      steps.add(node.getIndex().toString());
    } else if (node.isInIterable() && node.getKey() != null) {
      steps.add(node.getKey().toString());
    }
    if (node.getName() != null && !node.getName().startsWith("<")) {
      steps.add(node.getName());
    }
  }
}
