package io.waymark.ui.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a document that is being edited, and where it stands. Nodes are made anew whenever
 * something has moved; the values behind them stay.
 *
 * @param pointer such as {@code /phases/1/milestones/0}; empty for the document
 */
public record Node(Map<String, Object> values, String pointer) {
  /** A copy of a document, all of whose mappings and lists can be changed. */
  public static Node editable(Map<String, Object> document) {
    return new Node(map(copy(document)), "");
  }

  private static Object copy(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, each) -> copy.put(String.valueOf(key), copy(each)));
        yield copy;
      }
      case List<?> list -> {
        List<Object> copy = new ArrayList<>();
        list.forEach(each -> copy.add(copy(each)));
        yield copy;
      }
      default -> value;
    };
  }

  /** A copy that shares nothing with this one. */
  public Map<String, Object> copied() {
    return map(copy(values));
  }

  /** The text under a key; empty where there is none. */
  public String text(String key) {
    return values.get(key) instanceof String text ? text : "";
  }

  /** The number under a key; 0 where there is none. */
  public int number(String key) {
    return values.get(key) instanceof Number number ? number.intValue() : 0;
  }

  /** Sets a value, or takes it away. */
  public void put(String key, @Nullable Object value) {
    if (value == null) {
      values.remove(key);
    } else {
      values.put(key, value);
    }
  }

  /** The mapping under a key; it is made where there is none. */
  public Node child(String key) {
    if (!(values.get(key) instanceof Map<?, ?>)) {
      values.put(key, new LinkedHashMap<String, Object>());
    }
    return new Node(map(values.get(key)), at(key));
  }

  /** The list under a key, to be changed; it is made where there is none. */
  public List<Object> list(String key) {
    if (!(values.get(key) instanceof List<?>)) {
      values.put(key, new ArrayList<>());
    }
    return cast(values.get(key));
  }

  /** The mappings in the list under a key. */
  public List<Node> nodes(String key) {
    List<Object> list = list(key);
    return IntStream.range(0, list.size())
        .filter(i -> list.get(i) instanceof Map<?, ?>)
        .mapToObj(i -> new Node(map(list.get(i)), at(key) + "/" + i))
        .toList();
  }

  /** Where something under a key stands. */
  public String at(String key) {
    return pointer + "/" + key;
  }

  /** Whether both are the same thing of the document, wherever it stands now. */
  public boolean isSame(Node other) {
    return values == other.values;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> cast(@Nullable Object value) {
    return (List<Object>) Objects.requireNonNull(value);
  }
}
