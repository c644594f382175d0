package io.waymark.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who should mentor whom, and who is left over; each with its reasons, by candidate. */
public record Proposal(List<Pair> pairs, List<Unmatched> unmatched) {
  /**
   * A mentor for somebody.
   *
   * @param next the mentor who suits them best of all others; null where there is none
   */
  public record Pair(
      long candidateId, long mentorId, boolean locked, Score score, @Nullable Rival next) {}

  /** Another mentor for the same person. */
  public record Rival(long mentorId, Score score) {}

  /**
   * Somebody for whom there is nobody.
   *
   * @param obstacles one a mentor, who comes closest first
   */
  public record Unmatched(long candidateId, List<Obstacle> obstacles) {}

  /** What the optimum adds up: the values of all pairs. */
  public long value() {
    return pairs.stream().mapToLong(pair -> pair.score().value()).sum();
  }
}
