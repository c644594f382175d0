package io.waymark.shared.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document to its end.
 *
 * @param document null when there are faults
 * @param faults in the order in which they were found
 */
public record Checked<T>(@Nullable T document, List<Fault> faults) {
  public Checked {
    faults = List.copyOf(faults);
  }
}
