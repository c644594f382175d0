package io.waymark.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All that a proposal is made from, in the order of ids: what arrives in another order is the same
 * input.
 *
 * @param day for which hours are compared
 */
public record MatchingInput(
    List<Candidate> candidates,
    List<Offer> offers,
    List<Barrier> barriers,
    List<PairLock> locks,
    Weights weights,
    LocalDate day) {
  public MatchingInput {
    candidates = sorted(candidates, Comparator.comparingLong(Candidate::id));
    offers = sorted(offers, Comparator.comparingLong(Offer::id));
    barriers =
        sorted(
            barriers,
            Comparator.comparingLong(Barrier::candidateId)
                .thenComparingLong(Barrier::mentorId)
                .thenComparing(Barrier::kind));
    locks =
        sorted(
            locks,
            Comparator.comparingLong(PairLock::candidateId).thenComparingLong(PairLock::mentorId));
  }

  /** The same people and rules, with these pairs locked. */
  public MatchingInput with(List<PairLock> others) {
    return new MatchingInput(candidates, offers, barriers, others, weights, day);
  }

  private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
    return all.stream().distinct().sorted(order).toList();
  }
}
