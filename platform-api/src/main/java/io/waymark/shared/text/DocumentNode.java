package io.waymark.shared.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a document, read key by key. Whatever is missing, of the wrong type, or left
 * unread is a {@link BrokenDocument} that names its place; or one of many faults, for a document
 * that is read to its end.
 */
public final class DocumentNode {
  /** Stands for words that are not there, and breaks no rule. */
  private static final String NO_WORDS = "–";

  private final Map<?, ?> values;
  private final @Nullable Faults faults;
  private final Set<String> read = new HashSet<>();
  private boolean brokeOff;

  DocumentNode(Map<?, ?> values, @Nullable Faults faults) {
    this.values = values;
    this.faults = faults;
  }

  /** Reads a whole file, as {@link DocumentYaml#tree} does; stops at the first fault. */
  public static <T> T parse(String yaml, Function<DocumentNode, T> reader) {
    return Mapping.read(DocumentYaml.tree(yaml), reader, null);
  }

  /** Reads a document to its end, and finds all that is wrong with it. */
  public static <T> Checked<T> check(Map<String, ?> tree, Function<DocumentNode, T> reader) {
    Faults faults = new Faults();
    try {
      T document = Mapping.read(tree, reader, faults);
      return new Checked<>(faults.found().isEmpty() ? document : null, faults.found());
    } catch (Faults.Told e) {
      return new Checked<>(null, faults.found());
    }
  }

  /** Reads a document that ships with the application, such as {@code /tracks/x.yml}. */
  public static <T> T shipped(String resource, Function<DocumentNode, T> reader) {
    return parse(DocumentYaml.shipped(resource), reader);
  }

  public String string(String key) {
    return or(NO_WORDS, () -> DocumentValue.string(key, required(key)));
  }

  public @Nullable String optionalString(String key) {
    Object value = value(key);
    return value == null ? null : or(NO_WORDS, () -> DocumentValue.string(key, value));
  }

  public int number(String key) {
    return or(1, () -> DocumentValue.whole(key, required(key)));
  }

  /** The number, or {@code otherwise} where the key is absent. */
  public int number(String key, int otherwise) {
    Object value = value(key);
    return value == null ? otherwise : or(otherwise, () -> DocumentValue.whole(key, value));
  }

  public <E extends Enum<E>> E choice(String key, Class<E> choices) {
    return or(choices.getEnumConstants()[0], () -> chosen(key, choices));
  }

  private <E extends Enum<E>> E chosen(String key, Class<E> choices) {
    String name = DocumentValue.string(key, required(key));
    for (E choice : choices.getEnumConstants()) {
      if (choice.name().equals(name)) {
        return choice;
      }
    }
    throw BrokenDocument.of(
        key, "choice", "\"%s\" is none of %s", name, List.of(choices.getEnumConstants()));
  }

  public Text text(String key) {
    return value(key) == null && faults != null
        ? wordless(faults, key)
        : child(key, DocumentNode::readText);
  }

  public @Nullable Text optionalText(String key) {
    return value(key) == null ? null : text(key);
  }

  /** The node as a {@link Text}, for lists of texts. */
  public static Text readText(DocumentNode node) {
    return new Text(node.words("en"), node.words("de"));
  }

  /** Words that are missing hide nothing else. */
  private String words(String language) {
    if (faults == null) {
      return string(language);
    }
    try {
      return Text.checked(language, DocumentValue.string(language, required(language)));
    } catch (BrokenDocument e) {
      faults.tell(e);
      return NO_WORDS;
    }
  }

  private static Text wordless(Faults faults, String key) {
    faults.tell(BrokenDocument.of(key, "missing", "is missing"));
    return new Text(NO_WORDS, NO_WORDS);
  }

  public <T> T child(String key, Function<DocumentNode, T> reader) {
    if (faults == null) {
      Object value = required(key);
      return placed(key, () -> Mapping.read(value, reader, null));
    }
    try {
      return Mapping.read(required(key), reader, faults.inside(key));
    } catch (BrokenDocument e) {
      faults.tellBroken(e);
    } catch (Faults.Told e) {
      faults.breakOff();
    }
    brokeOff = true;
    throw new Faults.Told();
  }

  public <T> @Nullable T optionalChild(String key, Function<DocumentNode, T> reader) {
    return value(key) == null ? null : child(key, reader);
  }

  /** The list of mappings under the key; empty where the key is absent. */
  public <T> List<T> list(String key, Function<DocumentNode, T> reader) {
    return items(key, (item, inside) -> Mapping.read(item, reader, inside));
  }

  /** The list of strings under the key; empty where the key is absent. */
  public List<String> strings(String key) {
    return items(key, DocumentValue::item);
  }

  private <T> List<T> items(String key, BiFunction<@Nullable Object, @Nullable Faults, T> reader) {
    Object value = value(key);
    if (value == null) {
      return List.of();
    }
    List<?> items = or(List.of(), () -> DocumentValue.as(List.class, key, value, "a list"));
    List<T> result = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      item(key + "[" + i + "]", items.get(i), reader).ifPresent(result::add);
    }
    return List.copyOf(result);
  }

  private <T> Optional<T> item(
      String place,
      @Nullable Object item,
      BiFunction<@Nullable Object, @Nullable Faults, T> reader) {
    if (faults == null) {
      return Optional.of(placed(place, () -> reader.apply(item, null)));
    }
    try {
      return Optional.of(reader.apply(item, faults.inside(place)));
    } catch (Faults.Told e) {
      faults.breakOff();
      return Optional.empty();
    }
  }

  /** The value, or something in its stead that lets the reading go on. */
  private <T> T or(T standIn, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (BrokenDocument e) {
      if (faults == null) {
        throw e;
      }
      faults.tellBroken(e);
      return standIn;
    }
  }

  private @Nullable Object value(String key) {
    read.add(key);
    return values.get(key);
  }

  private Object required(String key) {
    Object value = value(key);
    if (value == null) {
      throw BrokenDocument.of(key, "missing", "is missing");
    }
    return value;
  }

  void refuseUnread() {
    List<BrokenDocument> unread = unread();
    if (!unread.isEmpty()) {
      throw unread.getFirst();
    }
  }

  private List<BrokenDocument> unread() {
    return values.keySet().stream()
        .filter(key -> !(key instanceof String name && read.contains(name)))
        .map(key -> BrokenDocument.of(String.valueOf(key), "unknown", "is not known here"))
        .toList();
  }

  /** Unless the reading broke off, and more would have been read. */
  void tellUnread(Faults told) {
    if (!brokeOff) {
      unread().forEach(told::tellBroken);
    }
  }

  private static <T> T placed(String place, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (BrokenDocument e) {
      throw e.inside(place);
    }
  }
}
