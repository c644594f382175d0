package io.waymark.support;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation as the served OpenAPI document describes it.
 *
 * @param roles who may call it, any of them; empty for everybody
 * @param example of the body; null where it takes none
 * @param described everything that the document says about it
 */
public record Operation(
    String id,
    String verb,
    String path,
    List<String> roles,
    List<String> problemCodes,
    List<Parameter> parameters,
    @Nullable Object example,
    Map<String, Object> described) {
  /**
   * @param in path, query or header
   */
  public record Parameter(String name, String in, Map<String, Object> schema) {}

  public boolean isAnonymous() {
    return roles.isEmpty();
  }

  /** Whether a directory calls it, and no member in whatever role. */
  public boolean isForDirectories() {
    return roles.contains("SCIM");
  }

  /** Whether no token that programs send is enough. */
  public boolean sessionOnly() {
    return Boolean.TRUE.equals(described.get("x-session-only"));
  }

  public boolean takesBody() {
    return described.containsKey("requestBody");
  }

  public boolean reads() {
    return verb.equals("GET");
  }

  public List<String> pathParameters() {
    return parameters.stream()
        .filter(parameter -> parameter.in().equals("path"))
        .map(Parameter::name)
        .toList();
  }

  /** The path with each parameter filled in; query parameters go behind it. */
  public String pathWith(Map<String, String> values) {
    String filled = path;
    for (String name : pathParameters()) {
      String value = values.getOrDefault(id + "." + name, values.get(name));
      if (value == null) {
        throw new AssertionError("%s: nothing is placed for {%s}".formatted(id, name));
      }
      filled = filled.replace("{" + name + "}", value);
    }
    return filled;
  }

  @Override
  public String toString() {
    return id;
  }
}
