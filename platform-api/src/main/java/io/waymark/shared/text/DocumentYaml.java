package io.waymark.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.representer.Representer;

/** Documents as files that people keep, compare and edit. */
public final class DocumentYaml {
  private static final int LARGEST = 1_000_000;
  private static final int DEEPEST = 20;
  private static final int WIDTH = 110;

  /** What it is comes first, what is inside comes last. */
  private static final List<String> ORDER =
      List.of(
          "schema",
          "slug",
          "kind",
          "key",
          "level",
          "en",
          "de",
          "name",
          "title",
          "label",
          "hint",
          "outcome",
          "summary",
          "descriptor",
          "purpose",
          "how",
          "framework",
          "weeks",
          "dueDay",
          "dueAt",
          "cadence",
          "lookBack",
          "reason",
          "commitments",
          "confidence",
          "win",
          "blocker",
          "question",
          "prompts",
          "firstWeek",
          "lastWeek",
          "week",
          "serves",
          "requires",
          "count",
          "what",
          "body",
          "url",
          "resources",
          "tasks",
          "evidence",
          "milestones",
          "phases",
          "indicators",
          "cells",
          "levels",
          "competencies");

  private static final Comparator<String> AS_WRITTEN =
      Comparator.<String>comparingInt(
              key -> ORDER.contains(key) ? ORDER.indexOf(key) : ORDER.size())
          .thenComparing(Comparator.naturalOrder());

  private DocumentYaml() {}

  /**
   * Reads a whole file: plain values only, at most 1,000,000 characters, no aliases, no key twice.
   *
   * @throws BrokenDocument when it cannot be read, or is no mapping
   */
  public static Map<String, Object> tree(String yaml) {
    if (!(loaded(yaml) instanceof Map<?, ?> map)) {
      throw BrokenDocument.of("", "type", "is not %s", "a mapping");
    }
    var tree = new LinkedHashMap<String, Object>();
    map.forEach(
        (key, value) -> {
          if (value != null) {
            tree.put(String.valueOf(key), value);
          }
        });
    return tree;
  }

  /** The text of a document that ships with the application, such as {@code /tracks/x.yml}. */
  static String shipped(String resource) {
    try (InputStream in = DocumentYaml.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new BrokenDocument(resource, "is not part of the application");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a document; what is empty or absent is left out. */
  public static String write(Map<String, ?> tree) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(WIDTH);
    options.setAllowUnicode(true);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    return new Yaml(new Lossless(options), options).dump(ordered(tree));
  }

  private static @Nullable Object ordered(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> inOrder(map);
      case List<?> list -> {
        var items = new ArrayList<@Nullable Object>(list.size());
        list.forEach(item -> items.add(ordered(item)));
        yield items;
      }
      case null, default -> value;
    };
  }

  private static Map<String, @Nullable Object> inOrder(Map<?, ?> map) {
    var ordered = new LinkedHashMap<String, @Nullable Object>();
    map.keySet().stream()
        .map(String::valueOf)
        .sorted(AS_WRITTEN)
        .filter(key -> !isNothing(map.get(key)))
        .forEach(key -> ordered.put(key, ordered(map.get(key))));
    return ordered;
  }

  private static boolean isNothing(@Nullable Object value) {
    return value == null || value instanceof List<?> list && list.isEmpty();
  }

  private static @Nullable Object loaded(String yaml) {
    try {
      return new Yaml(new SafeConstructor(limits())).load(yaml);
    } catch (YAMLException | IllegalArgumentException | ClassCastException e) {
      // The parser lets through what Java throws at a value that does not fit its tag.
      throw BrokenDocument.of(
          "", "unreadable", "not readable as YAML: %s", String.valueOf(e.getMessage()));
    }
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    options.setAllowDuplicateKeys(false);
    options.setAllowRecursiveKeys(false);
    return options;
  }

  /**
   * By itself the writer would bend line ends of other kinds, and take odd characters for bytes.
   */
  private static final class Lossless extends Representer {
    private static final Pattern BENT = Pattern.compile("[\r\u0085\u2028\u2029\ufeff]");

    Lossless(DumperOptions options) {
      super(options);
      representers.put(
          String.class, text -> representScalar(Tag.STR, (String) text, style((String) text)));
    }

    private static DumperOptions.ScalarStyle style(String text) {
      if (!StreamReader.isPrintable(text) || BENT.matcher(text).find()) {
        return DumperOptions.ScalarStyle.DOUBLE_QUOTED;
      }
      return text.contains("\n")
          ? DumperOptions.ScalarStyle.LITERAL
          : DumperOptions.ScalarStyle.PLAIN;
    }
  }
}
