package io.waymark.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each two people score, and what stands between them. */
final class Scores {
  private final Map<Long, Candidate> candidates = new HashMap<>();
  private final Map<Long, Offer> offers = new HashMap<>();
  private final Map<PairLock, Barrier.Kind> barriers = new HashMap<>();
  private final Map<PairLock, Score> known = new HashMap<>();
  private final Scoring scoring;
  private final int leastMinutes;

  Scores(MatchingInput input) {
    input.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
    input.offers().forEach(offer -> offers.put(offer.id(), offer));
    input
        .barriers()
        .forEach(
            barrier ->
                barriers.putIfAbsent(
                    new PairLock(barrier.candidateId(), barrier.mentorId()), barrier.kind()));
    scoring = new Scoring(input.weights(), input.day());
    leastMinutes = input.weights().minSharedMinutes();
  }

  boolean knows(PairLock lock) {
    return candidates.containsKey(lock.candidateId()) && offers.containsKey(lock.mentorId());
  }

  Barrier.@Nullable Kind barrier(long candidateId, long mentorId) {
    return barriers.get(new PairLock(candidateId, mentorId));
  }

  Score of(long candidateId, long mentorId) {
    return known.computeIfAbsent(
        new PairLock(candidateId, mentorId),
        two ->
            scoring.of(
                Objects.requireNonNull(candidates.get(two.candidateId())),
                Objects.requireNonNull(offers.get(two.mentorId()))));
  }

  boolean hasEnoughHours(long candidateId, long mentorId) {
    return of(candidateId, mentorId).sharedMinutes() >= leastMinutes;
  }

  /** Whether the two may be proposed, room aside. */
  boolean isOpen(long candidateId, long mentorId) {
    return barrier(candidateId, mentorId) == null && hasEnoughHours(candidateId, mentorId);
  }
}
