package io.waymark.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DossierWordsTest {
  private static final Pattern FIELD = Pattern.compile("(?:AS (\\w+)|'(\\w+)', )");

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(words(Locale.GERMAN).keySet()).isEqualTo(words(Locale.ENGLISH).keySet());
  }

  @Test
  void everySectionAndEachOfItsFieldsHasAWord() {
    var english = words(Locale.ENGLISH);

    assertThat(sections().map(section -> "section." + section.name()))
        .allSatisfy(key -> assertThat(english.containsKey(key)).as(key).isTrue());
    assertThat(sections().flatMap(section -> FIELD.matcher(section.sql()).results()))
        .map(found -> "field." + (found.group(1) == null ? found.group(2) : found.group(1)))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(english.containsKey(key)).as(key).isTrue());
  }

  private static Stream<Section> sections() {
    return Stream.of(AccountSections.ALL, PersonSections.ALL, TenantSections.ALL)
        .flatMap(List::stream);
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle("dossier.words", language);
  }
}
