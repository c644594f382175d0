package io.waymark.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One mapping of a YAML document, read key by key. Whatever is missing, of the wrong type, or left
 * unread is a {@link BrokenDocument} that names its place.
 */
public final class DocumentNode {

  private static final int LARGEST = 1_000_000;
  private static final int DEEPEST = 20;

  private final Map<?, ?> values;
  private final Set<String> read = new HashSet<>();

  private DocumentNode(Map<?, ?> values) {
    this.values = values;
  }

  /**
   * Reads a whole document: plain values only, at most 1,000,000 characters, no aliases, no key
   * twice.
   */
  public static <T> T parse(String yaml, Function<DocumentNode, T> reader) {
    return mapped(loaded(yaml), reader);
  }

  /** Reads a document that ships with the application, such as {@code /tracks/x.yml}. */
  public static <T> T shipped(String resource, Function<DocumentNode, T> reader) {
    try (InputStream in = DocumentNode.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new BrokenDocument(resource, "is not part of the application");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String string(String key) {
    return as(String.class, key, required(key), "text (put it in quotes)");
  }

  public @Nullable String optionalString(String key) {
    Object value = value(key);
    return value == null ? null : as(String.class, key, value, "text (put it in quotes)");
  }

  public int number(String key) {
    return as(Integer.class, key, required(key), "a whole number");
  }

  /** The number, or {@code otherwise} where the key is absent. */
  public int number(String key, int otherwise) {
    Object value = value(key);
    return value == null ? otherwise : as(Integer.class, key, value, "a whole number");
  }

  public <E extends Enum<E>> E choice(String key, Class<E> choices) {
    String name = string(key);
    for (E choice : choices.getEnumConstants()) {
      if (choice.name().equals(name)) {
        return choice;
      }
    }
    throw new BrokenDocument(
        key, "\"" + name + "\" is none of " + List.of(choices.getEnumConstants()));
  }

  public Text text(String key) {
    return child(key, DocumentNode::readText);
  }

  public @Nullable Text optionalText(String key) {
    return value(key) == null ? null : text(key);
  }

  /** The node as a {@link Text}, for lists of texts. */
  public static Text readText(DocumentNode node) {
    return new Text(node.string("en"), node.string("de"));
  }

  public <T> T child(String key, Function<DocumentNode, T> reader) {
    Object value = required(key);
    return placed(key, () -> mapped(value, reader));
  }

  public <T> @Nullable T optionalChild(String key, Function<DocumentNode, T> reader) {
    return value(key) == null ? null : child(key, reader);
  }

  /** The list of mappings under the key; empty where the key is absent. */
  public <T> List<T> list(String key, Function<DocumentNode, T> reader) {
    return items(key, item -> mapped(item, reader));
  }

  /** The list of strings under the key; empty where the key is absent. */
  public List<String> strings(String key) {
    return items(key, item -> as(String.class, "", item, "text (put it in quotes)"));
  }

  private <T> List<T> items(String key, Function<@Nullable Object, T> reader) {
    Object value = value(key);
    if (value == null) {
      return List.of();
    }
    List<?> items = as(List.class, key, value, "a list");
    List<T> result = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      result.add(placed(key + "[" + i + "]", () -> reader.apply(item)));
    }
    return List.copyOf(result);
  }

  private @Nullable Object value(String key) {
    read.add(key);
    return values.get(key);
  }

  private Object required(String key) {
    Object value = value(key);
    if (value == null) {
      throw new BrokenDocument(key, "is missing");
    }
    return value;
  }

  private void refuseUnread() {
    for (Object key : values.keySet()) {
      if (!(key instanceof String name) || !read.contains(name)) {
        throw new BrokenDocument(String.valueOf(key), "is not known here");
      }
    }
  }

  private static <T> T mapped(@Nullable Object value, Function<DocumentNode, T> reader) {
    DocumentNode node = new DocumentNode(as(Map.class, "", value, "a mapping"));
    T result = reader.apply(node);
    node.refuseUnread();
    return result;
  }

  private static <T> T as(Class<T> type, String place, @Nullable Object value, String wanted) {
    if (!type.isInstance(value)) {
      throw new BrokenDocument(place, "is not " + wanted);
    }
    return type.cast(value);
  }

  private static <T> T placed(String place, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (BrokenDocument e) {
      throw e.inside(place);
    }
  }

  private static @Nullable Object loaded(String yaml) {
    try {
      return new Yaml(new SafeConstructor(limits())).load(yaml);
    } catch (YAMLException | IllegalArgumentException | ClassCastException e) {
      // The parser lets through what Java throws at a value that does not fit its tag.
      throw new BrokenDocument("", "not readable as YAML: " + e.getMessage());
    }
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    options.setAllowDuplicateKeys(false);
    options.setAllowRecursiveKeys(false);
    return options;
  }
}
