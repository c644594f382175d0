package io.waymark.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {
  @ParameterizedTest
  @CsvSource({
    "Priya Raman, PR",
    "Piet van Dam, PD",
    "Élodie, É",
    "'  chloé  martin ', CM",
    "𝒜da Lovelace, 𝒜L",
    "'', ''"
  })
  void initialsAreTheFirstAndTheLast(String name, String initials) {
    assertThat(Face.initials(name)).isEqualTo(initials);
  }
}
