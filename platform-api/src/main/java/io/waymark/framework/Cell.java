package io.waymark.framework;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.List;

/**
 * What a competency looks like at a level.
 *
 * @param indicators three to ten things that somebody else could have seen
 */
@Serdeable
public record Cell(String level, Text descriptor, List<Text> indicators) {

  public Cell {
    indicators = List.copyOf(indicators);
    DocumentRules.key("level", level);
    DocumentRules.count("indicators", indicators, 3, 10);
  }
}
