package io.waymark.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.waymark.provisioning.ScimAddress;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What this service says of itself: RFC 7643, sections 5 to 7. */
@Singleton
class Descriptions {
  private static final Argument<Map<String, Object>> OBJECT =
      Argument.mapOf(String.class, Object.class);
  private static final Argument<Map<String, List<Map<String, Object>>>> OBJECTS =
      Argument.mapOf(Argument.STRING, Argument.listOf(OBJECT));

  private final Map<String, Object> config;
  private final List<Map<String, Object>> resourceTypes;
  private final List<Map<String, Object>> schemas;

  Descriptions(ResourceLoader resources, JsonMapper json, ScimAddress address) {
    var files = new Files(resources, json, address);
    this.config = files.read("service-provider-config", OBJECT);
    this.resourceTypes = files.list("resource-types");
    this.schemas = files.list("schemas");
  }

  Map<String, Object> config() {
    return config;
  }

  List<Map<String, Object>> resourceTypes() {
    return resourceTypes;
  }

  List<Map<String, Object>> schemas() {
    return schemas;
  }

  /**
   * @throws NotFound when there is none of this id
   */
  static Map<String, Object> find(List<Map<String, Object>> all, String id) {
    return all.stream()
        .filter(each -> id.equals(each.get("id")))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private record Files(ResourceLoader resources, JsonMapper json, ScimAddress address) {
    List<Map<String, Object>> list(String name) {
      return List.copyOf(read(name, OBJECTS).getOrDefault("all", List.of()));
    }

    <T> T read(String name, Argument<T> type) {
      try (InputStream stream =
          resources.getResourceAsStream("scim/" + name + ".json").orElseThrow()) {
        String text = new String(stream.readAllBytes(), UTF_8);
        return json.readValue(text.replace("{base}", address.base()), type);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
