package io.waymark.framework;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;

/** A rung of the ladder, such as {@code mid}. */
@Serdeable
public record Level(String key, Text name) {

  public Level {
    DocumentRules.key("key", key);
    DocumentRules.name("name", name);
  }
}
