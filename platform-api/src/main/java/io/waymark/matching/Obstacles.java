package io.waymark.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of whoever is left over what kept each mentor from them. */
final class Obstacles {
  private final MatchingInput input;
  private final Scores scores;
  private final Map<Long, Long> mentors;

  /**
   * @param mentors by candidate, as proposed
   */
  Obstacles(MatchingInput input, Scores scores, Map<Long, Long> mentors) {
    this.input = input;
    this.scores = scores;
    this.mentors = mentors;
  }

  Proposal.Unmatched of(Candidate candidate) {
    List<Obstacle> obstacles =
        input.offers().stream()
            .map(offer -> obstacle(candidate, offer))
            .sorted(
                Comparator.comparing(Obstacle::reason)
                    .thenComparing(
                        Comparator.<Obstacle>comparingInt(one -> one.score().value()).reversed())
                    .thenComparingLong(Obstacle::mentorId))
            .toList();
    return new Proposal.Unmatched(candidate.id(), obstacles);
  }

  private Obstacle obstacle(Candidate candidate, Offer offer) {
    Score score = scores.of(candidate.id(), offer.id());
    Obstacle.Reason first = first(scores, candidate, offer);
    return first == null
        ? new Obstacle(offer.id(), Obstacle.Reason.TAKEN, score, ahead(offer, score))
        : new Obstacle(offer.id(), first, score, null);
  }

  /** What speaks against two people before anybody else comes in; null for nothing. */
  static Obstacle.@Nullable Reason first(Scores scores, Candidate candidate, Offer offer) {
    Barrier.Kind barrier = scores.barrier(candidate.id(), offer.id());
    if (barrier != null) {
      return reason(barrier);
    }
    if (!scores.hasEnoughHours(candidate.id(), offer.id())) {
      return Obstacle.Reason.TOO_FEW_HOURS;
    }
    return offer.room() == 0 ? Obstacle.Reason.FULL : null;
  }

  private static Obstacle.Reason reason(Barrier.Kind barrier) {
    return switch (barrier) {
      case SELF -> Obstacle.Reason.SELF;
      case LINE_MANAGER -> Obstacle.Reason.LINE_MANAGER;
      case EXCLUDED -> Obstacle.Reason.EXCLUDED;
      case DECLINED -> Obstacle.Reason.DECLINED;
    };
  }

  /** By what the weakest of those who have the seats is most ahead; null if by nothing. */
  private @Nullable Attribute ahead(Offer offer, Score score) {
    return holders(offer)
        .min(Comparator.comparingInt(Score::value))
        .flatMap(
            weakest ->
                Stream.of(Attribute.values())
                    .filter(attribute -> lead(weakest, score, attribute) > 0)
                    .max(
                        Comparator.<Attribute>comparingInt(
                                attribute -> lead(weakest, score, attribute))
                            .thenComparing(Comparator.reverseOrder())))
        .orElse(null);
  }

  private Stream<Score> holders(Offer offer) {
    return mentors.entrySet().stream()
        .filter(pair -> pair.getValue() == offer.id())
        .map(pair -> scores.of(pair.getKey(), offer.id()));
  }

  private static int lead(Score one, Score other, Attribute attribute) {
    return part(one, attribute).value() - part(other, attribute).value();
  }

  private static Score.Part part(Score score, Attribute attribute) {
    return score.parts().stream()
        .filter(part -> part.attribute() == attribute)
        .findFirst()
        .orElseThrow();
  }
}
