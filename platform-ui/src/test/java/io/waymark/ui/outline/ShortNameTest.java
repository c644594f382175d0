package io.waymark.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {
  @ParameterizedTest
  @CsvSource({
    "Plan reviewed, plan-reviewed",
    "Über die Brücke!, ueber-die-bruecke",
    "Café -- déjà vu, cafe-deja-vu",
    "3 tries, tries",
    "--, ''"
  })
  void itIsMadeOfTheName(String name, String shortName) {
    assertThat(ShortName.of(name)).isEqualTo(shortName);
  }
}
