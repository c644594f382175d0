package io.waymark.shared.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for operators and the files that read the environment say the same. */
class SettingsPageTest {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{([A-Z_]+):(?:`([^`]*)`|([^}]*))}");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (?:`([^`]*)` )?\\| .");

  @Test
  void everySettingStandsThereWithItsDefault() throws IOException {
    var set = new TreeSet<String>();
    set.addAll(found(PLACEHOLDER, "platform-api/src/main/resources/application.yml"));
    set.addAll(found(PLACEHOLDER, "platform-ui/src/main/resources/application.yml"));

    assertThat(found(ROW, "docs/operations/settings.md")).isEqualTo(set);
  }

  private static Set<String> found(Pattern pattern, String file) throws IOException {
    var text = Files.readString(Path.of("..", file));
    var settings = new TreeSet<String>();
    pattern
        .matcher(text)
        .results()
        .forEach(
            found -> {
              var value = new StringBuilder();
              for (int group = 2; group <= found.groupCount(); group++) {
                value.append(found.group(group) == null ? "" : found.group(group));
              }
              settings.add(found.group(1) + "=" + value);
            });
    return settings;
  }
}
