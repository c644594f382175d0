package io.waymark.openapi;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The document that the build derives from the controllers, with what only the running API knows:
 * {@code x-roles} (empty: anonymous), {@code x-session-only} (no API token is enough), {@code
 * x-problem-codes}, security and an example of each body.
 */
@Singleton
class OpenApiDocument {
  /** Where refusals are said in another protocol's way. */
  private static final String SCIM = "/scim/";

  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

  private final Endpoints endpoints;
  private final Map<String, Object> examples;
  private final String text;

  OpenApiDocument(ResourceLoader resources, Endpoints endpoints) {
    this.endpoints = endpoints;
    this.examples = read(resources, "openapi-examples.yml");
    Map<String, Object> document = read(resources, "META-INF/swagger/openapi.yml");
    OptionalTypes.mend(document);
    YamlText.map(document, "paths").forEach(this::completePath);
    Map<String, Object> components = YamlText.map(document, "components");
    YamlText.map(components, "schemas").putAll(ProblemSchemas.all());
    this.text = YamlText.write(document);
  }

  String text() {
    return text;
  }

  private void completePath(String path, Object operations) {
    YamlText.map(operations)
        .forEach(
            (verb, operation) -> {
              if (VERBS.contains(verb)) {
                complete(YamlText.map(operation), endpoints.at(verb, path), path.startsWith(SCIM));
              }
            });
  }

  private void complete(Map<String, Object> operation, Endpoint endpoint, boolean scim) {
    List<String> codes = new ArrayList<>(ProblemSchemas.common(endpoint, operation));
    codes.addAll(endpoint.problemCodes());
    operation.remove("description", operation.get("summary"));
    operation.put("x-roles", endpoint.roles());
    operation.put("x-session-only", endpoint.sessionOnly());
    operation.put("x-problem-codes", codes);
    operation.put(
        "security", endpoint.isAnonymous() ? List.of() : List.of(Map.of("bearer", List.of())));
    if (!codes.isEmpty()) {
      var refusal = scim ? ProblemSchemas.ofScim(codes) : ProblemSchemas.response(codes);
      YamlText.map(operation, "responses").put("default", refusal);
    }
    if (operation.containsKey("requestBody")) {
      addExample(operation);
    }
  }

  private void addExample(Map<String, Object> operation) {
    @Nullable Object example = examples.get(String.valueOf(operation.get("operationId")));
    Map<String, Object> content = YamlText.map(YamlText.map(operation, "requestBody"), "content");
    if (example != null) {
      content.values().forEach(media -> YamlText.map(media).put("example", example));
    }
  }

  private static Map<String, Object> read(ResourceLoader resources, String path) {
    try (InputStream stream = resources.getResourceAsStream(path).orElseThrow()) {
      return YamlText.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
