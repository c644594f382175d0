package io.waymark.shared.problem;

import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import java.util.stream.Collectors;

/** JSON that does not fit the record it should become, as the field that does not fit. */
final class JsonMismatch {
  private JsonMismatch() {}

  static FieldError error(SerdeException mismatch) {
    return new FieldError(pointer(mismatch), "type", "This is not of the expected type.");
  }

  private static String pointer(SerdeException mismatch) {
    return mismatch.getPath().stream().map(step -> "/" + name(step)).collect(Collectors.joining());
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
