package io.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalIsOptimalTest {
  private static final int CASES = 200;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, CASES);
  }

  private static MatchingInput small(long seed) {
    return new AnyCohort(seed).of(1 + (int) (seed % 6), 1 + (int) (seed % 4), 3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noOtherWayGivesMorePeopleAMentorOrAGreaterSum(long seed) {
    MatchingInput input = small(seed);

    Proposal proposal = Matching.propose(input);

    assertThat(new BruteForce.Best(proposal.pairs().size(), proposal.value()))
        .isEqualTo(new BruteForce(input).best());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameInputGivesTheSameAnswerInWhateverOrderItComes(long seed) {
    MatchingInput input = new AnyCohort(seed).of(12, 5, 4);
    var shuffling = new AnyCohort(-seed);

    Proposal first = Matching.propose(input);

    assertThat(Matching.propose(input)).isEqualTo(first);
    for (int i = 0; i < 5; i++) {
      assertThat(Matching.propose(shuffling.shuffled(input))).isEqualTo(first);
    }
  }

  /** Equals in everything: only ids can say who gets whom, and they say it every time. */
  @Test
  void tiesFallByIds() {
    MatchingInput some = new AnyCohort(7).of(1, 1, 1);
    Candidate candidate = some.candidates().getFirst();
    Offer offer = some.offers().getFirst();
    var input =
        new MatchingInput(
            LongStream.rangeClosed(1, 6)
                .mapToObj(
                    id ->
                        new Candidate(
                            id,
                            candidate.focus(),
                            candidate.languages(),
                            candidate.hours(),
                            List.of()))
                .toList(),
            LongStream.rangeClosed(10, 12)
                .mapToObj(
                    id ->
                        new Offer(
                            id,
                            1,
                            offer.focus(),
                            offer.favourite(),
                            offer.languages(),
                            candidate.hours()))
                .toList(),
            List.of(),
            List.of(),
            Weights.USUAL,
            some.day());

    Proposal first = Matching.propose(input);

    assertThat(first.pairs()).hasSize(3);
    assertThat(Matching.propose(new AnyCohort(8).shuffled(input))).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRerunWithALockKeepsItAndIsTheBestOfAllThatKeepIt(long seed) {
    MatchingInput input = small(seed);
    Proposal free = Matching.propose(input);
    if (free.pairs().isEmpty()) {
      return;
    }
    Proposal.Pair kept = free.pairs().getLast();
    var lock = new PairLock(kept.candidateId(), kept.mentorId());

    Proposal again = Matching.propose(input.with(List.of(lock)));

    assertThat(again.value()).isEqualTo(free.value());
    assertThat(again.pairs())
        .filteredOn(Proposal.Pair::locked)
        .singleElement()
        .satisfies(pair -> assertThat(pair.mentorId()).isEqualTo(kept.mentorId()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyGetsAMentorWhoIsKeptFromThemOrHasNoRoom(long seed) {
    MatchingInput input = new AnyCohort(seed).of(20, 6, 4);

    Proposal proposal = Matching.propose(input);

    var scores = new Scores(input);
    assertThat(proposal.pairs())
        .allSatisfy(
            pair -> assertThat(scores.isOpen(pair.candidateId(), pair.mentorId())).isTrue());
    for (Offer offer : input.offers()) {
      assertThat(proposal.pairs().stream().filter(pair -> pair.mentorId() == offer.id()).count())
          .isLessThanOrEqualTo(offer.room());
    }
    assertThat(proposal.pairs().size() + proposal.unmatched().size()).isEqualTo(20);
  }
}
