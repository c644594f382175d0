package io.waymark.shared.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.waymark.shared.text.DocumentYaml;
import java.util.Map;

/** A document to be kept as a file. */
public final class YamlFile {
  public static final String TYPE = "application/yaml";

  private YamlFile() {}

  /**
   * @param name without its ending
   */
  public static HttpResponse<String> of(String name, Map<String, ?> tree) {
    return HttpResponse.ok(DocumentYaml.write(tree))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".yml\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
