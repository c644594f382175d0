package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.Attribute;
import io.waymark.matching.Obstacle;
import io.waymark.matching.Proposal;
import io.waymark.shared.id.Id;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who should mentor whom.
 *
 * @param basis names all that it was made from; applying it asks for this
 * @param pairs by the participants' names
 * @param meanScore 0 to 100; null without pairs
 * @param rooms what mentors would have then, by name
 */
@Serdeable
record ProposalView(
    String basis,
    List<Pair> pairs,
    List<Unmatched> unmatched,
    @Nullable Integer meanScore,
    List<Room> rooms) {

  /**
   * @param next the mentor who suits them best of all others; null where there is none
   */
  @Serdeable
  record Pair(
      Id enrolmentId,
      String participantName,
      Id mentorId,
      String mentorName,
      boolean locked,
      ScoreView score,
      @Nullable Rival next) {}

  /**
   * @param full whether their room is used up by then
   */
  @Serdeable
  record Rival(String mentorName, int score, boolean full) {}

  /**
   * @param obstacles who comes closest first, at most five
   * @param mentors how many there are in all
   */
  @Serdeable
  record Unmatched(Id enrolmentId, String participantName, List<InTheWay> obstacles, int mentors) {}

  /**
   * @param decidedBy the weight by which those who have the mentor's seats are ahead; null where it
   *     was not a matter of scores
   */
  @Serdeable
  record InTheWay(
      Id mentorId,
      String mentorName,
      Obstacle.Reason reason,
      int score,
      int sharedMinutes,
      @Nullable Attribute decidedBy) {}

  /**
   * @param proposed how many more it would be
   */
  @Serdeable
  record Room(Id mentorId, String name, int mentees, int proposed, int capacity) {
    boolean isFull() {
      return mentees + proposed >= capacity;
    }
  }

  private static final int CLOSEST = 5;

  static ProposalView of(BoardState state, Proposal proposal, String basis) {
    List<Room> rooms = state.mentors().stream().map(mentor -> room(mentor, proposal)).toList();
    return new ProposalView(
        basis,
        proposal.pairs().stream()
            .map(pair -> pair(state, pair, rooms))
            .sorted(Comparator.comparing(Pair::participantName))
            .toList(),
        proposal.unmatched().stream()
            .map(unmatched -> unmatched(state, unmatched))
            .sorted(Comparator.comparing(Unmatched::participantName))
            .toList(),
        mean(proposal),
        rooms);
  }

  private static @Nullable Integer mean(Proposal proposal) {
    var scores = proposal.pairs().stream().mapToInt(pair -> pair.score().ofHundred());
    var mean = scores.average();
    return mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null;
  }

  private static Room room(MentorRead mentor, Proposal proposal) {
    int more =
        (int) proposal.pairs().stream().filter(pair -> pair.mentorId() == mentor.id()).count();
    return new Room(new Id(mentor.id()), mentor.name(), mentor.mentees(), more, mentor.places());
  }

  private static Pair pair(BoardState state, Proposal.Pair pair, List<Room> rooms) {
    return new Pair(
        new Id(pair.candidateId()),
        state.nameOf(pair.candidateId()),
        new Id(pair.mentorId()),
        state.nameOfMentor(pair.mentorId()),
        pair.locked(),
        ScoreView.of(pair.score()),
        rival(pair.next(), rooms));
  }

  private static @Nullable Rival rival(Proposal.@Nullable Rival next, List<Room> rooms) {
    if (next == null) {
      return null;
    }
    Room room =
        rooms.stream()
            .filter(each -> each.mentorId().value() == next.mentorId())
            .findFirst()
            .orElseThrow();
    return new Rival(room.name(), next.score().ofHundred(), room.isFull());
  }

  private static Unmatched unmatched(BoardState state, Proposal.Unmatched unmatched) {
    return new Unmatched(
        new Id(unmatched.candidateId()),
        state.nameOf(unmatched.candidateId()),
        unmatched.obstacles().stream()
            .filter(obstacle -> obstacle.reason() != Obstacle.Reason.SELF)
            .limit(CLOSEST)
            .map(
                obstacle ->
                    new InTheWay(
                        new Id(obstacle.mentorId()),
                        state.nameOfMentor(obstacle.mentorId()),
                        obstacle.reason(),
                        obstacle.score().ofHundred(),
                        obstacle.score().sharedMinutes(),
                        obstacle.decidedBy()))
            .toList(),
        unmatched.obstacles().size());
  }
}
