package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What drafts of tracks and of frameworks have in common. */
public final class Documents {
  private Documents() {}

  /** The whole document, finished or not. */
  @Serdeable
  public record Document(Map<String, Object> document) {}

  /**
   * What is wrong at one place.
   *
   * @param pointer such as {@code /phases/1/milestones/0/week}
   * @param code a stable word; there is a text for each
   * @param detail in English, for a code that this UI does not know
   * @param values what the text names
   */
  @Serdeable
  public record Fault(String pointer, String code, String detail, List<String> values) {
    public Fault {
      values = Lists.orEmpty(values);
    }
  }

  /** All that differs between two documents. */
  @Serdeable
  public record Changes(List<Change> items) {
    public Changes {
      items = Lists.orEmpty(items);
    }
  }

  /** What became of a thing. */
  public enum Kind {
    ADDED,
    REMOVED,
    MOVED,
    CHANGED
  }

  /**
   * How a thing differs.
   *
   * @param thing such as {@code milestone}
   */
  @Serdeable
  public record Change(Kind kind, String thing, String key, String name, List<Field> fields) {
    public Change {
      fields = Lists.orEmpty(fields);
    }
  }

  /** A field that differs; neither value is there for lists. */
  @Serdeable
  public record Field(String name, @Nullable String from, @Nullable String to) {}

  /** A file's text, and under which short name to keep it; null for the file's own. */
  @Serdeable
  public record ImportFile(String yaml, @Nullable String slug) {
    @Override
    public String toString() {
      return "ImportFile[" + yaml.length() + " characters]";
    }
  }
}
