package io.waymark.support;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON with the mapper that the API uses. */
public final class Json {
  private Json() {}

  /** Text that goes out as it stands, for bodies that no mapper would write. */
  public record Raw(String text) {}

  public static String write(Object value) {
    if (value instanceof Raw raw) {
      return raw.text();
    }
    try {
      return new String(
          Api.bean(JsonMapper.class).writeValueAsBytes(value), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode read(String text) {
    try {
      return Api.bean(JsonMapper.class).readValue(text, JsonNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + text, e);
    }
  }
}
