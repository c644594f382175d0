package io.waymark.openapi;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as nested maps, in the order of the text. */
final class YamlText {
  /** Dates stay texts, as in JSON. */
  private static final class JsonResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
      addImplicitResolver(Tag.INT, INT, "-+0123456789");
      addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }

  private YamlText() {}

  static Map<String, Object> read(InputStream stream) {
    return map(reader().load(stream));
  }

  static String write(Map<String, Object> document) {
    return writer().dump(document);
  }

  /** A map below, made when there is none. */
  static Map<String, Object> map(Map<String, Object> parent, String key) {
    return map(parent.computeIfAbsent(key, absent -> new LinkedHashMap<String, Object>()));
  }

  /** A map in the order given, so that the document is the same text at each start. */
  static Map<String, Object> ordered(String key, Object value, Object... more) {
    var map = new LinkedHashMap<String, Object>();
    map.put(key, value);
    for (int i = 0; i < more.length; i += 2) {
      map.put(String.valueOf(more[i]), more[i + 1]);
    }
    return map;
  }

  @SuppressWarnings("unchecked") // OpenAPI's keys are texts, response statuses quoted ones
  static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  private static Yaml reader() {
    var dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(new LoaderOptions()),
        new Representer(dumping),
        dumping,
        new LoaderOptions(),
        new JsonResolver());
  }

  /** Quotes whatever a reader of an older YAML would take for a date or a flag. */
  private static Yaml writer() {
    var dumping = new DumperOptions();
    dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    dumping.setWidth(100);
    dumping.setDereferenceAliases(true);
    return new Yaml(dumping);
  }
}
