package io.waymark.ui.client;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The API's description, as the build of platform-api wrote it. */
final class OpenApi {
  private static final Path WRITTEN =
      Path.of("../platform-api/target/classes/META-INF/swagger/openapi.yml");

  private final Map<String, Object> document;

  private OpenApi(Map<String, Object> document) {
    this.document = document;
  }

  static OpenApi ofTheBuild() {
    if (!Files.exists(WRITTEN)) {
      throw new AssertionError(
          "platform-api has to be compiled first: it writes " + WRITTEN.normalize());
    }
    try (Reader text = Files.newBufferedReader(WRITTEN)) {
      return new OpenApi(new Yaml().load(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Map<String, Object> operation(String verb, String path) {
    Map<String, Object> methods = map(map(document, "paths"), path);
    if (!methods.containsKey(verb)) {
      throw new AssertionError("The API offers no " + verb + " " + path);
    }
    return map(methods, verb);
  }

  /** "path checkInId", "query cursor", "header If-Match". */
  Set<String> parameters(Map<String, Object> operation) {
    return parameters(operation, parameter -> true);
  }

  Set<String> requiredParameters(Map<String, Object> operation) {
    return parameters(operation, parameter -> Boolean.TRUE.equals(parameter.get("required")));
  }

  private Set<String> parameters(
      Map<String, Object> operation, Predicate<Map<String, Object>> wanted) {
    return list(operation.get("parameters")).stream()
        .map(OpenApi::asMap)
        .filter(wanted)
        .map(parameter -> parameter.get("in") + " " + parameter.get("name"))
        .collect(Collectors.toSet());
  }

  /** The schema of the JSON that the operation takes. */
  Map<String, Object> requestBody(Map<String, Object> operation) {
    return json(map(operation, "requestBody"));
  }

  /**
   * The schema of the JSON that the operation answers with when all is well; empty where there is
   * none.
   */
  Map<String, Object> answer(Map<String, Object> operation) {
    return map(operation, "responses").entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(response -> json(asMap(response.getValue())))
        .findFirst()
        .orElse(Map.of());
  }

  private static Map<String, Object> json(Map<String, Object> holder) {
    return map(map(map(holder, "content"), "application/json"), "schema");
  }

  /** The schema behind references and single-part compositions. */
  Map<String, Object> resolved(Map<String, Object> schema) {
    if (schema.get("$ref") instanceof String reference) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      return resolved(map(map(map(document, "components"), "schemas"), name));
    }
    for (String composition : List.of("allOf", "anyOf", "oneOf")) {
      for (Object part : list(schema.get(composition))) {
        if (!"null".equals(asMap(part).get("type"))) {
          return resolved(asMap(part));
        }
      }
    }
    return schema;
  }

  static Map<String, Object> map(Map<String, Object> holder, String key) {
    return asMap(holder.get(key));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> asMap(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  static List<?> list(@Nullable Object value) {
    return value instanceof List<?> items ? items : List.of();
  }
}
