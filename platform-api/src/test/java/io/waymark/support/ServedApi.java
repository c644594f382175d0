package io.waymark.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The API as its own document describes it, read once. */
public final class ServedApi {
  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

  private ServedApi() {}

  public static String text() {
    return Read.TEXT;
  }

  public static Map<String, Object> document() {
    return Read.DOCUMENT;
  }

  public static List<Operation> operations() {
    return Read.OPERATIONS;
  }

  /** A part of the document by its reference, such as {@code #/components/schemas/Problem}. */
  public static Map<String, Object> at(String reference) {
    Map<String, Object> node = document();
    for (String step : reference.substring(2).split("/")) {
      node = map(node.get(step.replace("~1", "/")));
    }
    return node;
  }

  private static Stream<Operation> below(String path, Map<String, Object> verbs) {
    return verbs.entrySet().stream()
        .filter(entry -> VERBS.contains(entry.getKey()))
        .map(entry -> operation(path, entry.getKey(), map(entry.getValue())));
  }

  private static Operation operation(String path, String verb, Map<String, Object> described) {
    return new Operation(
        String.valueOf(described.get("operationId")),
        verb.toUpperCase(Locale.ROOT),
        path,
        texts(described.get("x-roles")),
        texts(described.get("x-problem-codes")),
        parameters(described),
        example(described),
        described);
  }

  private static List<Operation.Parameter> parameters(Map<String, Object> described) {
    var parameters = new ArrayList<Operation.Parameter>();
    for (Object each : list(described.get("parameters"))) {
      Map<String, Object> parameter = map(each);
      parameters.add(
          new Operation.Parameter(
              String.valueOf(parameter.get("name")),
              String.valueOf(parameter.get("in")),
              map(parameter.get("schema"))));
    }
    return parameters;
  }

  private static @Nullable Object example(Map<String, Object> described) {
    if (!described.containsKey("requestBody")) {
      return null;
    }
    Map<String, Object> content = map(map(described.get("requestBody")).get("content"));
    return map(content.get("application/json")).get("example");
  }

  private static List<String> texts(@Nullable Object node) {
    return list(node).stream().map(String::valueOf).toList();
  }

  private static List<?> list(@Nullable Object node) {
    return node == null ? List.of() : (List<?>) node;
  }

  @SuppressWarnings("unchecked") // OpenAPI's keys are texts
  private static Map<String, Object> map(@Nullable Object node) {
    return node == null ? Map.of() : (Map<String, Object>) node;
  }

  private static final class Read {
    static final String TEXT = Api.anonymous().get("/openapi.yml").isOk().body();
    static final Map<String, Object> DOCUMENT = new Yaml().load(TEXT);
    static final List<Operation> OPERATIONS =
        map(DOCUMENT.get("paths")).entrySet().stream()
            .flatMap(path -> below(path.getKey(), map(path.getValue())))
            .toList();
  }
}
