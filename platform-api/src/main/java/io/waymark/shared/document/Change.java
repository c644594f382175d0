package io.waymark.shared.document;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one thing of a document differs from the same thing, by its key, in another.
 *
 * @param thing {@code document}, {@code phase}, {@code milestone}, {@code task}, {@code level},
 *     {@code competency} or {@code cell}
 * @param key of the thing; of a cell, the competency's and the level's; empty for the document
 * @param name in the reader's language, from the later document where it has one; else the key
 * @param fields what is changed in it; empty unless the kind is {@code CHANGED}
 */
@Serdeable
public record Change(Kind kind, String thing, String key, String name, List<Field> fields) {
  public Change {
    fields = List.copyOf(fields);
  }

  /** What became of a thing. One that is moved and changed is there twice. */
  public enum Kind {
    ADDED,
    REMOVED,
    MOVED,
    CHANGED
  }

  /**
   * A field of a thing.
   *
   * @param name such as {@code week} or {@code name.de}
   * @param from null where it was absent, or is a list
   * @param to null where it is absent, or is a list
   */
  @Serdeable
  public record Field(String name, @Nullable String from, @Nullable String to) {}
}
