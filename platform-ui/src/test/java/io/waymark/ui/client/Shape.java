package io.waymark.ui.client;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a record of the UI with a schema of the API, field by field. */
record Shape(OpenApi api, Direction direction) {
  private static final Map<Class<?>, Kind> KINDS =
      Map.ofEntries(
          Map.entry(String.class, new Kind("string", null)),
          Map.entry(Instant.class, new Kind("string", "date-time")),
          Map.entry(LocalDate.class, new Kind("string", "date")),
          Map.entry(int.class, new Kind("integer", null)),
          Map.entry(Integer.class, new Kind("integer", null)),
          Map.entry(long.class, new Kind("integer", null)),
          Map.entry(Long.class, new Kind("integer", null)),
          Map.entry(boolean.class, new Kind("boolean", null)),
          Map.entry(Boolean.class, new Kind("boolean", null)),
          Map.entry(Double.class, new Kind("number", null)),
          Map.entry(Map.class, new Kind("object", null)));

  /** Which side writes: what the API sends must be there, what it wants must be sent. */
  enum Direction {
    FROM_API,
    TO_API
  }

  /** A JSON type. */
  record Kind(String type, @Nullable String format) {}

  List<String> differences(String path, AnnotatedType type, Map<String, Object> schema) {
    Class<?> raw = raw(type.getType());
    Map<String, Object> resolved = api.resolved(schema);
    if (raw == Void.class || raw == void.class || raw == Object.class) {
      return List.of();
    }
    if (raw == byte[].class) {
      return List.of(); // a file, which is no JSON
    }
    if (raw.isRecord()) {
      return fields(path, raw, resolved);
    }
    if (raw.isEnum()) {
      return values(path, raw, resolved);
    }
    if (raw == List.class) {
      AnnotatedType item = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
      return typed(path, new Kind("array", null), resolved)
          .map(List::of)
          .orElseGet(() -> differences(path + "[]", item, OpenApi.map(resolved, "items")));
    }
    return typed(path, KINDS.get(raw), resolved).map(List::of).orElse(List.of());
  }

  private List<String> fields(String path, Class<?> type, Map<String, Object> schema) {
    Map<String, Object> properties = OpenApi.map(schema, "properties");
    List<?> required = OpenApi.list(schema.get("required"));
    List<String> differences = new ArrayList<>();
    for (RecordComponent field : type.getRecordComponents()) {
      String name = path + "." + field.getName();
      if (!properties.containsKey(field.getName())) {
        differences.add(name + " is unknown to the API");
        continue;
      }
      if (direction == Direction.FROM_API
          && mustBeThere(field)
          && !required.contains(field.getName())) {
        differences.add(name + " may be absent");
      }
      differences.addAll(
          differences(name, field.getAnnotatedType(), OpenApi.map(properties, field.getName())));
    }
    differences.addAll(unsent(path, type, required));
    return differences;
  }

  private List<String> unsent(String path, Class<?> type, List<?> required) {
    Set<String> sent =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    return direction == Direction.FROM_API
        ? List.of()
        : required.stream()
            .filter(name -> !sent.contains(name.toString()))
            .map(name -> path + "." + name + " is wanted by the API")
            .toList();
  }

  /** An absent list is an empty one, so only single values have to be there. */
  private static boolean mustBeThere(RecordComponent field) {
    return field.getType() != List.class
        && field.getType() != Map.class
        && !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /**
   * Whoever reads has to know every value that may come; whoever writes may only use known ones.
   */
  private List<String> values(String path, Class<?> type, Map<String, Object> schema) {
    Set<String> mine =
        Stream.of(type.getEnumConstants())
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> theirs =
        OpenApi.list(schema.get("enum")).stream()
            .map(String::valueOf)
            .filter(value -> !value.equals("null"))
            .collect(Collectors.toCollection(TreeSet::new));
    boolean fits =
        !theirs.isEmpty()
            && (direction == Direction.FROM_API
                ? mine.containsAll(theirs)
                : theirs.containsAll(mine));
    return fits ? List.of() : List.of(path + " is " + mine + " here and " + theirs + " there");
  }

  private static java.util.Optional<String> typed(
      String path, @Nullable Kind kind, Map<String, Object> schema) {
    if (kind == null) {
      return java.util.Optional.of(path + " has a type that this test does not know");
    }
    Object type = schema.get("type");
    List<?> types =
        type instanceof List<?> several ? several : type == null ? List.of() : List.of(type);
    boolean fits =
        kind.type().equals("string") && schema.containsKey("enum")
            || kind.type().equals("object") && schema.containsKey("additionalProperties")
            || types.contains(kind.type())
                && (kind.format() == null || kind.format().equals(schema.get("format")));
    return fits
        ? java.util.Optional.empty()
        : java.util.Optional.of(
            path
                + " is "
                + kind.type()
                + " here and "
                + types
                + " "
                + schema.get("format")
                + " there");
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType several) {
      return (Class<?>) several.getRawType();
    }
    return type instanceof WildcardType ? Object.class : (Class<?>) type;
  }
}
