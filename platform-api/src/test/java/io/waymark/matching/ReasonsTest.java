package io.waymark.matching;

import static io.waymark.matching.FocusArea.ARCHITECTURE;
import static io.waymark.matching.FocusArea.BACKEND;
import static io.waymark.matching.FocusArea.DATA;
import static io.waymark.matching.FocusArea.FRONTEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final LocalDate WINTER = LocalDate.parse("2026-02-02");
  private static final LocalDate SUMMER = LocalDate.parse("2026-07-01");
  private static final LocalDate BETWEEN = LocalDate.parse("2026-03-16");

  private static Hours nineToFive(String zone) {
    return new Hours(ZoneId.of(zone), Hours.USUAL_FROM, Hours.USUAL_TO);
  }

  private static Candidate noor(long... wanted) {
    return new Candidate(
        1,
        Set.of(BACKEND, DATA),
        List.of("de", "en"),
        nineToFive("Europe/Berlin"),
        Arrays.stream(wanted).boxed().toList());
  }

  private static Offer mara(int room) {
    return new Offer(100, room, Set.of(BACKEND), Set.of(BACKEND), List.of("en"), nineToFive("UTC"));
  }

  private static MatchingInput input(List<Candidate> people, List<Offer> mentors) {
    return new MatchingInput(people, mentors, List.of(), List.of(), Weights.USUAL, WINTER);
  }

  @Test
  void aPairSaysWhatWasSeenAndWhichWeightsBroughtMost() {
    Score score =
        Matching.propose(input(List.of(noor(100)), List.of(mara(1)))).pairs().getFirst().score();

    assertThat(score.sharedFocus()).containsExactly(BACKEND);
    assertThat(score.choice()).isEqualTo(1);
    assertThat(score.favourite()).isTrue();
    assertThat(score.sharedMinutes()).isEqualTo(420);
    assertThat(score.language()).isEqualTo("en");
    assertThat(score.parts())
        .containsExactly(
            new Score.Part(Attribute.FOCUS, 40, 50),
            new Score.Part(Attribute.WISHES, 25, 100),
            new Score.Part(Attribute.HOURS, 20, 100),
            new Score.Part(Attribute.LANGUAGE, 15, 50));
    assertThat(score.ofHundred()).isEqualTo(73);
    assertThat(score.decidedBy()).containsExactly(Attribute.WISHES, Attribute.FOCUS);
  }

  @Test
  void whoSaidNothingNeitherGainsNorLoses() {
    var silent = new Candidate(1, Set.of(), List.of(), nineToFive("UTC"), List.of());

    Score score =
        Matching.propose(input(List.of(silent), List.of(mara(1)))).pairs().getFirst().score();

    assertThat(score.parts())
        .filteredOn(part -> part.attribute() != Attribute.HOURS)
        .allSatisfy(part -> assertThat(part.seen()).isEqualTo(50));
  }

  @Test
  void whoIsLeftOverIsToldByWhichWeightOthersAreAhead() {
    var design =
        new Candidate(
            2, Set.of(FRONTEND), List.of("en"), nineToFive("Europe/Berlin"), List.of(100L));

    Proposal proposal = Matching.propose(input(List.of(noor(100), design), List.of(mara(1))));

    assertThat(proposal.pairs()).singleElement().extracting("candidateId").isEqualTo(1L);
    assertThat(proposal.unmatched().getFirst().obstacles())
        .singleElement()
        .satisfies(
            obstacle -> {
              assertThat(obstacle.reason()).isEqualTo(Obstacle.Reason.TAKEN);
              assertThat(obstacle.decidedBy()).isEqualTo(Attribute.FOCUS);
            });
  }

  @Test
  void whatKeepsMentorsFromSomebodyIsSaidTheClosestFirst() {
    var mentors =
        List.of(
            mara(0),
            new Offer(101, 1, Set.of(DATA), Set.of(), List.of(), nineToFive("Pacific/Auckland")),
            new Offer(102, 1, Set.of(DATA), Set.of(), List.of(), nineToFive("UTC")),
            new Offer(103, 1, Set.of(DATA), Set.of(), List.of(), nineToFive("UTC")));
    var barriers =
        List.of(
            new Barrier(1, 103, Barrier.Kind.EXCLUDED),
            new Barrier(1, 102, Barrier.Kind.LINE_MANAGER));

    Proposal proposal =
        Matching.propose(
            new MatchingInput(
                List.of(noor()), mentors, barriers, List.of(), Weights.USUAL, WINTER));

    assertThat(proposal.unmatched().getFirst().obstacles())
        .extracting(Obstacle::mentorId)
        .containsExactly(100L, 101L, 102L, 103L);
    assertThat(proposal.unmatched().getFirst().obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(
            Obstacle.Reason.FULL,
            Obstacle.Reason.TOO_FEW_HOURS,
            Obstacle.Reason.LINE_MANAGER,
            Obstacle.Reason.EXCLUDED);
  }

  @Test
  void thePairNamesTheBestOfAllOtherMentors() {
    var other =
        new Offer(
            101, 1, Set.of(ARCHITECTURE), Set.of(), List.of("en"), nineToFive("Europe/Berlin"));

    Proposal.Pair pair =
        Matching.propose(input(List.of(noor(100)), List.of(mara(1), other))).pairs().getFirst();

    assertThat(pair.mentorId()).isEqualTo(100);
    Proposal.Rival next = Objects.requireNonNull(pair.next());
    assertThat(next.mentorId()).isEqualTo(101);
    assertThat(next.score().value()).isLessThan(pair.score().value());
  }

  @Test
  void aLockThatCannotBeKeptIsNamed() {
    var full = input(List.of(noor()), List.of(mara(0))).with(List.of(new PairLock(1, 100)));
    var stranger = input(List.of(noor()), List.of(mara(1))).with(List.of(new PairLock(9, 100)));
    var fine = input(List.of(noor()), List.of(mara(1))).with(List.of(new PairLock(1, 100)));

    assertThat(Matching.broken(full)).isEqualTo(new PairLock(1, 100));
    assertThat(Matching.broken(stranger)).isEqualTo(new PairLock(9, 100));
    assertThat(Matching.broken(fine)).isNull();
  }

  @Test
  void sharedHoursFollowTheClocksOfBoth() {
    Hours berlin = nineToFive("Europe/Berlin");
    Hours newYork = nineToFive("America/New_York");

    assertThat(berlin.sharedMinutes(newYork, WINTER)).isEqualTo(120);
    assertThat(newYork.sharedMinutes(berlin, WINTER)).isEqualTo(120);
    assertThat(berlin.sharedMinutes(newYork, BETWEEN)).isEqualTo(180);
    assertThat(berlin.sharedMinutes(newYork, SUMMER)).isEqualTo(120);
  }

  /** Auckland's morning is the evening before in California. */
  @Test
  void hoursOverMidnightAreShared() {
    assertThat(
            nineToFive("Pacific/Auckland").sharedMinutes(nineToFive("America/Los_Angeles"), SUMMER))
        .isEqualTo(180);
  }
}
