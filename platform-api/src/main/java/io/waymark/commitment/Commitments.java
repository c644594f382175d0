package io.waymark.commitment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Writes commitments and their reviews, within the transaction that writes their check-in. */
@Singleton
public class Commitments {
  private final CommitmentRepository repository;
  private final Ids ids;

  Commitments(CommitmentRepository repository, Ids ids) {
    this.repository = repository;
    this.ids = ids;
  }

  /** What a check-in promised, in order, to be reviewed. */
  public LookBack lookBackOn(long checkInId) {
    return new LookBack(
        repository.findByCheckInIdOrderByPosition(checkInId).stream()
            .map(c -> new LookBack.Open(c.id(), c.text(), c.milestoneKey(), c.timesCarried()))
            .toList());
  }

  /** Makes a check-in's commitments these; one that stays in its place keeps its id. */
  public void replace(long checkInId, List<Promise> promises) {
    List<Commitment> before = repository.findByCheckInIdOrderByPosition(checkInId);
    for (int i = 0; i < promises.size(); i++) {
      if (i < before.size()) {
        repository.update(before.get(i).rewritten(promises.get(i)));
      } else {
        repository.save(Commitment.made(ids.next(), checkInId, i, promises.get(i)));
      }
    }
    before.stream().skip(promises.size()).forEach(repository::delete);
  }

  /** Writes what became of the commitments of one check-in, as a later one says. */
  public void review(long ofCheckIn, long inCheckIn, List<Review> reviews) {
    Map<Long, Review> byId = reviews.stream().collect(toMap(Review::commitmentId, identity()));
    for (Commitment commitment : repository.findByCheckInIdOrderByPosition(ofCheckIn)) {
      Review review = byId.get(commitment.id());
      if (review != null) {
        repository.update(commitment.reviewed(inCheckIn, review));
      }
    }
  }
}
