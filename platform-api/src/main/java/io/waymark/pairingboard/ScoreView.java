package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.Attribute;
import io.waymark.matching.FocusArea;
import io.waymark.matching.Score;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well two people suit each other, and why.
 *
 * @param ofHundred 0 to 100
 * @param decidedBy the weights that brought most
 * @param sharedFocus what the participant wants help with and the mentor can help with
 * @param choice which choice of the participant's the mentor is, from 1; null for none
 * @param favourite whether the participant wants what the mentor would like most
 * @param sharedMinutes of working time a day
 * @param language the best that both speak; null for none
 */
@Serdeable
record ScoreView(
    int ofHundred,
    List<Part> parts,
    List<Attribute> decidedBy,
    Set<FocusArea> sharedFocus,
    @Nullable Integer choice,
    boolean favourite,
    int sharedMinutes,
    @Nullable String language) {

  /**
   * @param points of the weight, 0 to all of it
   */
  @Serdeable
  record Part(Attribute attribute, int weight, int points) {}

  static ScoreView of(Score score) {
    return new ScoreView(
        score.ofHundred(),
        score.parts().stream()
            .map(part -> new Part(part.attribute(), part.weight(), part.points()))
            .toList(),
        score.decidedBy(),
        score.sharedFocus(),
        score.choice(),
        score.favourite(),
        score.sharedMinutes(),
        score.language());
  }
}
