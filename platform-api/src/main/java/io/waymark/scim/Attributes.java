package io.waymark.scim;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes an answer has (RFC 7644, section 3.9); of a complex one, all or nothing.
 *
 * @param attributes names between commas; all when left out
 * @param excludedAttributes names between commas
 */
@Introspected
record Attributes(
    @Nullable @QueryValue String attributes, @Nullable @QueryValue String excludedAttributes) {
  private static final Set<String> ALWAYS = Set.of("schemas", "id");

  boolean has(String name) {
    String attribute = name.toLowerCase(Locale.ROOT);
    var wanted = names(attributes);
    return ALWAYS.contains(attribute)
        || (wanted.isEmpty() || wanted.contains(attribute))
            && !names(excludedAttributes).contains(attribute);
  }

  Map<String, Object> of(Map<String, Object> resource) {
    var shown = new LinkedHashMap<>(resource);
    shown.keySet().removeIf(name -> !has(name));
    return shown;
  }

  private static Set<String> names(@Nullable String list) {
    return Arrays.stream(list == null ? new String[0] : list.split(","))
        .map(name -> name.substring(name.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT))
        .map(name -> name.split("\\.", -1)[0])
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
