package io.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import io.waymark.shared.text.Words;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The bar between junior and mid-level, as it ships. */
class ShippedFrameworkTest {

  private final FrameworkDocument framework =
      FrameworkDocumentReader.shipped("engineer-junior-mid");

  @Test
  void itHasFiveCompetenciesAtTwoLevels() {
    assertThat(framework.levels()).extracting(Level::key).containsExactly("junior", "mid");
    assertThat(framework.competencies())
        .extracting(Competency::key)
        .containsExactly(
            "owns-features",
            "needs-less-guidance",
            "understands-the-system",
            "thinks-about-what",
            "grows-others");
  }

  @Test
  void everyCellHasAtLeastThreeIndicators() {
    assertThat(framework.competencies())
        .flatMap(Competency::cells)
        .hasSize(10)
        .allSatisfy(cell -> assertThat(cell.indicators()).hasSizeGreaterThanOrEqualTo(3));
  }

  @Test
  void aCellIsFoundByItsLevel() {
    Competency owns = framework.competency("owns-features").orElseThrow();

    assertThat(owns.at("mid")).get().extracting(Cell::level).isEqualTo("mid");
    assertThat(owns.at("senior")).isEmpty();
    assertThat(framework.competency("juggling")).isEmpty();
  }

  @Test
  void everyTextIsThereInBothLanguagesAndTranslated() {
    assertThat(Words.untranslatedIn(framework)).isEmpty();
  }

  @Test
  void itComesBackFromJsonAsItWas() throws IOException {
    ObjectMapper json = ObjectMapper.getDefault();

    FrameworkDocument back =
        json.readValue(json.writeValueAsString(framework), FrameworkDocument.class);

    assertThat(back).isEqualTo(framework);
  }
}
