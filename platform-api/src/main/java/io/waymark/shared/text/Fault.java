package io.waymark.shared.text;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;

/**
 * What is wrong at one place of a document.
 *
 * @param pointer where (JSON pointer, RFC 6901): {@code /phases/1/milestones/0/week}; the empty
 *     text is the whole document
 * @param code stable: {@code missing}, {@code empty}, {@code too_long}, {@code key}, {@code
 *     outside}, {@code count}, {@code twice}, {@code type}, {@code unknown} and others
 * @param detail one sentence for a person, in English
 * @param values what the sentence names, in its order
 */
@Serdeable
public record Fault(String pointer, String code, String detail, List<String> values) {
  /**
   * Faults of the shape: nothing that an editor could have made, and nothing that it could show.
   */
  private static final Set<String> OF_SHAPE = Set.of("unknown", "type", "unreadable", "schema");

  public Fault {
    values = List.copyOf(values);
  }

  /** Whether the document is no document of its kind at all, rather than an unfinished one. */
  public boolean isOfShape() {
    return OF_SHAPE.contains(code);
  }
}
