package io.waymark.commitment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.waymark.shared.problem.Unprocessable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first step of a check-in: each commitment of the latest submitted one is kept, carried or
 * dropped. Pure.
 *
 * @param open the commitments to review, in their order
 */
public record LookBack(List<Open> open) {

  /** A commitment that waits for its review. */
  public record Open(long id, String text, @Nullable String milestoneKey, int timesCarried) {}

  /**
   * @throws Unprocessable {@code check_in.review_incomplete} unless each is reviewed exactly once,
   *     with a reason for what was carried or dropped
   */
  public void requireComplete(List<Review> reviews) {
    Set<Long> asked = new HashSet<>(open.stream().map(Open::id).toList());
    boolean complete =
        reviews.size() == asked.size()
            && reviews.stream().allMatch(review -> asked.remove(review.commitmentId()))
            && reviews.stream().allMatch(Review::isComplete);
    if (!complete) {
      throw new Unprocessable(
          "check_in.review_incomplete",
          "Say of each commitment whether it was kept, carried or dropped, and why if not kept.");
    }
  }

  /**
   * The promises with their count of carries. Each carried commitment is promised again: in the
   * words given for it, else in its own, after the others; for its milestone unless another is
   * named.
   *
   * @throws Unprocessable {@code check_in.commitments} when a promise repeats what was not carried,
   *     or the same commitment twice
   */
  public List<Promise> carry(List<Review> reviews, List<Promise> promises) {
    Map<Long, Open> carried = carried(reviews);
    List<Promise> counted = new ArrayList<>();
    for (Promise promise : promises) {
      counted.add(counted(promise, carried));
    }
    carried.values().stream().map(LookBack::again).forEach(counted::add);
    return List.copyOf(counted);
  }

  private Map<Long, Open> carried(List<Review> reviews) {
    Map<Long, Open> byId = open.stream().collect(toMap(Open::id, identity()));
    Map<Long, Open> carried = new LinkedHashMap<>();
    reviews.stream()
        .filter(review -> review.outcome() == Outcome.CARRIED)
        .forEach(review -> carried.put(review.commitmentId(), byId.get(review.commitmentId())));
    return carried;
  }

  private static Promise counted(Promise promise, Map<Long, Open> carried) {
    if (promise.carriedFrom() == null) {
      return promise;
    }
    Open repeated = carried.remove(promise.carriedFrom());
    if (repeated == null) {
      throw new Unprocessable(
          "check_in.commitments", "A commitment can repeat one that was carried, once.");
    }
    return new Promise(
        promise.text(),
        promise.milestoneKey() == null ? repeated.milestoneKey() : promise.milestoneKey(),
        promise.carriedFrom(),
        repeated.timesCarried() + 1);
  }

  private static Promise again(Open open) {
    return new Promise(open.text(), open.milestoneKey(), open.id(), open.timesCarried() + 1);
  }
}
