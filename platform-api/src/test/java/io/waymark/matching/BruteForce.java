package io.waymark.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tries every way to give people mentors. It shares with the real thing what two people score. */
final class BruteForce {
  /** Most people first, then the greatest sum. */
  record Best(int people, long value) implements Comparable<Best> {
    @Override
    public int compareTo(Best other) {
      return people == other.people
          ? Long.compare(value, other.value)
          : Integer.compare(people, other.people);
    }
  }

  private final MatchingInput input;
  private final Scores scores;
  private final Map<Long, Integer> room;

  BruteForce(MatchingInput input) {
    this.input = input;
    this.scores = new Scores(input);
    this.room =
        new HashMap<>(input.offers().stream().collect(Collectors.toMap(Offer::id, Offer::room)));
  }

  Best best() {
    return from(0);
  }

  private Best from(int place) {
    if (place == input.candidates().size()) {
      return new Best(0, 0);
    }
    Candidate candidate = input.candidates().get(place);
    Best best = from(place + 1);
    for (Offer offer : input.offers()) {
      if (scores.isOpen(candidate.id(), offer.id()) && room.getOrDefault(offer.id(), 0) > 0) {
        room.merge(offer.id(), -1, Integer::sum);
        Best rest = from(place + 1);
        room.merge(offer.id(), 1, Integer::sum);
        long value = rest.value() + scores.of(candidate.id(), offer.id()).value();
        Best with = new Best(rest.people() + 1, value);
        best = with.compareTo(best) > 0 ? with : best;
      }
    }
    return best;
  }
}
