package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.List;

/**
 * One thing to do on the way to a milestone.
 *
 * @param how why it matters and how to go about it, in a few sentences
 * @param week program week in which to do it
 * @param resources up to five things to read
 */
@Serdeable
public record Task(String key, Text name, Text how, int week, List<Resource> resources) {

  public Task {
    resources = List.copyOf(resources);
    DocumentRules.key("key", key);
    DocumentRules.name("name", name);
    DocumentRules.count("resources", resources, 0, 5);
  }
}
