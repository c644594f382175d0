package io.waymark.framework;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content of one framework version: every competency describes every level. A published version
 * never changes; keys stay the same from version to version.
 *
 * @param schema the shape of this document, 1
 * @param levels from lowest to highest, two to ten
 * @param competencies one to twenty, in the order in which people read them
 */
@Serdeable
public record FrameworkDocument(
    int schema,
    String slug,
    Text name,
    Text summary,
    List<Level> levels,
    List<Competency> competencies) {

  public static final int SCHEMA = 1;

  public FrameworkDocument {
    levels = List.copyOf(levels);
    competencies = List.copyOf(competencies);
    DocumentRules.schema("schema", schema, SCHEMA);
    DocumentRules.key("slug", slug);
    DocumentRules.name("name", name);
    DocumentRules.count("levels", levels, 2, 10);
    DocumentRules.unique("levels", levels, Level::key);
    DocumentRules.count("competencies", competencies, 1, 20);
    DocumentRules.unique("competencies", competencies, Competency::key);
    List<String> levelKeys = levels.stream().map(Level::key).toList();
    for (int i = 0; i < competencies.size(); i++) {
      requireEveryLevel("competencies[" + i + "].cells", competencies.get(i), levelKeys);
    }
  }

  public Optional<Competency> competency(String key) {
    return competencies.stream().filter(c -> c.key().equals(key)).findFirst();
  }

  /** The keys of its competencies. */
  public Set<String> keys() {
    return competencies.stream().map(Competency::key).collect(Collectors.toUnmodifiableSet());
  }

  private static void requireEveryLevel(String place, Competency competency, List<String> levels) {
    List<String> described = competency.cells().stream().map(Cell::level).toList();
    if (!described.equals(levels)) {
      throw BrokenDocument.of(place, "levels", "describe %s, not the levels %s", described, levels);
    }
  }
}
