package io.waymark.shared.problem;

import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import java.util.List;
import java.util.stream.Collectors;

/** JSON that does not fit the record it should become, as the field that does not fit. */
final class JsonMismatch {
  private JsonMismatch() {}

  /** The mapper tells its reasons apart by their words alone. */
  static FieldError error(SerdeException mismatch) {
    var words = String.valueOf(mismatch.getMessage());
    var path = mismatch.getPath().reversed();
    if (words.startsWith("Unknown property")) {
      return new FieldError(pointer(path), "unknown", "There is no such field.");
    }
    if (words.startsWith("Duplicate property")) {
      return new FieldError(pointer(path), "duplicate", "This field is there twice.");
    }
    if (words.contains("expected START_ARRAY")) {
      return new FieldError(pointer(withoutItem(path)), "type", "A list is expected here.");
    }
    return new FieldError(pointer(path), "type", "This is not of the expected type.");
  }

  /** Where a list was expected, the mapper already points to its first item. */
  private static List<ReferencePath> withoutItem(List<ReferencePath> path) {
    return !path.isEmpty() && path.getLast() instanceof CollectionItemReferencePath
        ? path.subList(0, path.size() - 1)
        : path;
  }

  private static String pointer(List<ReferencePath> path) {
    return path.stream().map(step -> "/" + name(step)).collect(Collectors.joining());
  }

  private static String name(ReferencePath step) {
    return switch (step) {
      case PropertyReferencePath property -> property.property().getName();
      case CollectionItemReferencePath item -> Integer.toString(item.index());
      case MapItemReferencePath entry -> String.valueOf(entry.key());
      default -> "";
    };
  }
}
