package io.waymark.walls;

import io.waymark.support.Operation;
import io.waymark.tenancy.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bodies of requests: the document's examples with real ids in them. */
final class Bodies {
  private Bodies() {}

  static boolean isId(@Nullable Object value) {
    return value instanceof String text && text.matches("[0-9A-HJKMNP-TV-Z]{13}");
  }

  /** What is placed for a name, for this operation or for all. */
  static String place(String operationId, String name, Map<String, String> places) {
    String place = places.getOrDefault(operationId + "." + name, places.get(name));
    if (place == null) {
      throw new AssertionError("%s: nothing is placed for %s".formatted(operationId, name));
    }
    return place;
  }

  /**
   * @throws AssertionError when the example has an id that the places do not know
   */
  static @Nullable Object of(Operation operation, Map<String, String> places) {
    return filled("", operation.example(), operation.id(), places);
  }

  /** The names of fields that refer to something: ids, and the tenant's slug. */
  static Stream<String> references(Operation operation) {
    var names = new LinkedHashSet<String>();
    collect("", operation.example(), names);
    return names.stream();
  }

  /** The places that a call of an operation could look at, for whatever role. */
  static Stream<String> placedIn(Operation operation) {
    var names = new LinkedHashSet<String>(List.of("If-Match"));
    operation.parameters().forEach(parameter -> names.add(parameter.name()));
    fields(operation.example(), names);
    return names.stream()
        .flatMap(name -> Stream.of(name, operation.id() + "." + name))
        .flatMap(
            place ->
                Stream.concat(
                    Stream.of(place),
                    Arrays.stream(Role.values()).map(role -> role + ":" + place)));
  }

  private static void fields(@Nullable Object value, Set<String> names) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, each) -> {
            names.add(String.valueOf(key));
            fields(each, names);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(each -> fields(each, names));
    }
  }

  private static @Nullable Object filled(
      String name, @Nullable Object value, String operationId, Map<String, String> places) {
    return switch (value) {
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach(
            (key, each) ->
                copy.put(
                    String.valueOf(key), filled(String.valueOf(key), each, operationId, places)));
        yield copy;
      }
      case List<?> list -> {
        var copy = new ArrayList<@Nullable Object>();
        list.forEach(each -> copy.add(filled(name, each, operationId, places)));
        yield copy;
      }
      case String text
          when isId(text)
              || places.containsKey(name)
              || places.containsKey(operationId + "." + name) ->
          place(operationId, name, places);
      case null, default -> value;
    };
  }

  private static void collect(String name, @Nullable Object value, Set<String> names) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> collect(String.valueOf(key), each, names));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(name, each, names));
    } else if (isId(value) || name.equals("tenant")) {
      names.add(name);
    }
  }
}
