package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do on the way to a milestone.
 *
 * @param how why it matters and how to go about it, in a few sentences
 * @param week program week in which to do it
 * @param resources up to five things to read
 * @param requires keys of earlier tasks that are to be done before, up to five
 */
@Serdeable
public record Task(
    String key,
    Text name,
    Text how,
    int week,
    List<Resource> resources,
    @Nullable List<String> requires) {

  public Task {
    // A version that was published before there were such has none.
    requires = requires == null ? List.of() : List.copyOf(requires);
    resources = List.copyOf(resources);
    DocumentRules.key("key", key);
    DocumentRules.name("name", name);
    DocumentRules.count("resources", resources, 0, 5);
    DocumentRules.count("requires", requires, 0, 5);
    DocumentRules.unique("requires", requires, Function.identity());
  }

  /** Never null, whatever was handed in. */
  @Override
  public List<String> requires() {
    return requires == null ? List.of() : requires;
  }
}
