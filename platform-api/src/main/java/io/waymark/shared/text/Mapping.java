package io.waymark.shared.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one mapping of a document: to its first fault, or to its end. */
final class Mapping {
  private Mapping() {}

  /**
   * @param faults null to stop at the first
   * @throws BrokenDocument that first one
   * @throws Faults.Told where there were faults, all of which are told
   */
  static <T> T read(
      @Nullable Object value, Function<DocumentNode, T> reader, @Nullable Faults faults) {
    if (faults != null) {
      return judged(value, reader, faults);
    }
    DocumentNode node = new DocumentNode(DocumentValue.as(Map.class, "", value, "a mapping"), null);
    T result = reader.apply(node);
    node.refuseUnread();
    return result;
  }

  /** What holds something broken is broken, and not judged. */
  private static <T> T judged(
      @Nullable Object value, Function<DocumentNode, T> reader, Faults faults) {
    Optional<T> result = Optional.empty();
    try {
      DocumentNode node =
          new DocumentNode(DocumentValue.as(Map.class, "", value, "a mapping"), faults);
      try {
        result = Optional.of(reader.apply(node));
      } finally {
        node.tellUnread(faults);
      }
    } catch (BrokenDocument e) {
      if (!faults.isBroken() || e.fault().isOfShape()) {
        faults.tellBroken(e);
      }
    }
    return result.filter(whole -> !faults.isBroken()).orElseThrow(Faults.Told::new);
  }
}
