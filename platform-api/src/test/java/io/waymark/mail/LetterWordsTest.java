package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LetterWordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w*}?");
  private final ResourceBundle english = ResourceBundle.getBundle("mail.words", Locale.ENGLISH);
  private final ResourceBundle german = ResourceBundle.getBundle("mail.words", Locale.GERMAN);

  @Test
  void bothLanguagesHaveTheSameWordsAndPlaceholders() {
    assertThat(german.keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet())
        .allSatisfy(
            key ->
                assertThat(placeholders(german.getString(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getString(key))));
  }

  @Test
  void aSubjectSaysNothingThatIsNobodyElsesBusiness() {
    assertThat(english.keySet())
        .filteredOn(key -> key.endsWith(".subject"))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(placeholders(english.getString(key))).as(key).isEmpty());
  }

  private static Set<String> placeholders(String words) {
    return PLACEHOLDER
        .matcher(words)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
