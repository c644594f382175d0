package io.waymark.matching;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Proposes mentors. Of all ways to give people mentors within the mentors' room it takes one that
 * gives the most people a mentor, and of those one with the greatest sum of scores. The same input
 * gives the same answer, in whatever order it comes: it is put into the order of ids first, and
 * ties fall by that order.
 */
public final class Matching {
  private final MatchingInput input;
  private final Scores scores;

  private Matching(MatchingInput input) {
    this.input = input;
    this.scores = new Scores(input);
  }

  /**
   * @throws IllegalArgumentException when a lock names somebody who is not there, or two people who
   *     are kept apart, or more than there is room for; see {@link #broken}
   */
  public static Proposal propose(MatchingInput input) {
    if (broken(input) != null) {
      throw new IllegalArgumentException("not to be locked: " + broken(input));
    }
    return new Matching(input).propose();
  }

  /** The first lock that cannot be kept; null when all can. */
  public static @Nullable PairLock broken(MatchingInput input) {
    var scores = new Scores(input);
    var left = new HashMap<Long, Integer>();
    input.offers().forEach(offer -> left.put(offer.id(), offer.room()));
    var placed = new ArrayList<Long>();
    for (PairLock lock : input.locks()) {
      boolean stands =
          scores.knows(lock)
              && scores.barrier(lock.candidateId(), lock.mentorId()) == null
              && !placed.contains(lock.candidateId())
              && left.merge(lock.mentorId(), -1, Integer::sum) >= 0;
      if (!stands) {
        return lock;
      }
      placed.add(lock.candidateId());
    }
    return null;
  }

  /** Every mentor for one candidate: those with nothing against them first, then by score. */
  public static List<Option> options(MatchingInput input, Candidate candidate) {
    var scores = new Scores(input);
    return input.offers().stream()
        .map(
            offer ->
                new Option(
                    offer.id(),
                    scores.of(candidate.id(), offer.id()),
                    Obstacles.first(scores, candidate, offer)))
        .sorted(
            Comparator.comparing(Option::obstacle, Comparator.nullsFirst(naturalOrder()))
                .thenComparing(
                    Comparator.<Option>comparingInt(one -> one.score().value()).reversed())
                .thenComparingLong(Option::mentorId))
        .toList();
  }

  private Proposal propose() {
    Map<Long, Long> mentors = new TreeMap<>();
    input.locks().forEach(lock -> mentors.put(lock.candidateId(), lock.mentorId()));
    List<Candidate> free =
        input.candidates().stream()
            .filter(candidate -> !mentors.containsKey(candidate.id()))
            .toList();
    mentors.putAll(Assignment.of(free, input, scores));
    var pairs = new ArrayList<Proposal.Pair>();
    var obstacles = new Obstacles(input, scores, mentors);
    var unmatched = new ArrayList<Proposal.Unmatched>();
    for (Candidate candidate : input.candidates()) {
      Long mentorId = mentors.get(candidate.id());
      if (mentorId == null) {
        unmatched.add(obstacles.of(candidate));
      } else {
        pairs.add(pair(candidate, mentorId));
      }
    }
    return new Proposal(pairs, unmatched);
  }

  private Proposal.Pair pair(Candidate candidate, long mentorId) {
    return new Proposal.Pair(
        candidate.id(),
        mentorId,
        input.locks().contains(new PairLock(candidate.id(), mentorId)),
        scores.of(candidate.id(), mentorId),
        next(candidate, mentorId));
  }

  private Proposal.@Nullable Rival next(Candidate candidate, long mentorId) {
    return input.offers().stream()
        .filter(offer -> offer.id() != mentorId && scores.isOpen(candidate.id(), offer.id()))
        .max(
            Comparator.<Offer>comparingInt(offer -> scores.of(candidate.id(), offer.id()).value())
                .thenComparing(Comparator.comparingLong(Offer::id).reversed()))
        .map(offer -> new Proposal.Rival(offer.id(), scores.of(candidate.id(), offer.id())))
        .orElse(null);
  }
}
