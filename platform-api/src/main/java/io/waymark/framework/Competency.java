package io.waymark.framework;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One thing a person can be good at.
 *
 * @param cells one for each level of the framework, in the order of the levels
 */
@Serdeable
public record Competency(String key, Text name, Text summary, List<Cell> cells) {

  public Competency {
    cells = List.copyOf(cells);
    DocumentRules.key("key", key);
    DocumentRules.name("name", name);
  }

  public Optional<Cell> at(String level) {
    return cells.stream().filter(cell -> cell.level().equals(level)).findFirst();
  }
}
