package io.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A large cohort takes under five seconds, and prints how long. The bound that fails the build is
 * wide, so that a busy machine breaks nothing: an algorithm of another order would be far beyond
 * it.
 */
class LargeCohortTest {
  private static final Duration NEVER_MORE = Duration.ofSeconds(60);

  @Test
  void fiveHundredPeopleAndAHundredMentors() {
    MatchingInput enough = new AnyCohort(1).of(500, 100, 10);
    MatchingInput tooFew = new AnyCohort(2).of(500, 100, 4);

    Duration first = timed(enough);
    Duration second = timed(tooFew);

    System.out.printf(
        "Proposal for 500 people and 100 mentors: %d ms; with too little room: %d ms%n",
        first.toMillis(), second.toMillis());
    assertThat(first).isLessThan(NEVER_MORE);
    assertThat(second).isLessThan(NEVER_MORE);
  }

  private static Duration timed(MatchingInput input) {
    long began = System.nanoTime();
    Proposal proposal = Matching.propose(input);
    assertThat(proposal.pairs().size() + proposal.unmatched().size()).isEqualTo(500);
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
