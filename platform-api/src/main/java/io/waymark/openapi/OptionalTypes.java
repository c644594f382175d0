package io.waymark.openapi;

import java.util.List;
import java.util.Map;

/**
 * Mends what the build writes for an optional value: {@code [string, null, object]}, where no
 * object is ever accepted.
 */
final class OptionalTypes {
  private OptionalTypes() {}

  static void mend(Object node) {
    if (node instanceof Map<?, ?> map) {
      Map<String, Object> members = YamlText.map(map);
      members.computeIfPresent(
          "type", (key, type) -> type instanceof List<?> list ? mended(list) : type);
      members.values().forEach(OptionalTypes::mend);
    } else if (node instanceof List<?> list) {
      list.forEach(OptionalTypes::mend);
    }
  }

  private static List<?> mended(List<?> types) {
    return types.size() > 2 && types.contains("null")
        ? types.stream().filter(type -> !"object".equals(type)).toList()
        : types;
  }
}
