package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.exclusion.Exclusion;
import io.waymark.exclusion.ExclusionKind;
import io.waymark.matching.FocusArea;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has which mentor in a cohort, and who has none.
 *
 * @param mentors all of the organisation's
 * @param locked who belongs together in the next proposal
 */
@Serdeable
record BoardView(
    Id cohortId,
    String cohortName,
    CohortStatus status,
    List<Person> people,
    List<Mentor> mentors,
    List<KeptApart> exclusions,
    WeightsView weights,
    List<LockedPair> locked) {

  /**
   * @param stated whether they have said what they wish for
   * @param mentors the primary one first
   */
  @Serdeable
  record Person(
      Id enrolmentId,
      String name,
      @Nullable String title,
      EnrolmentStatus status,
      String zone,
      boolean stated,
      Set<FocusArea> focusAreas,
      List<String> languages,
      List<Pairing> mentors) {}

  /**
   * @param confirmed whether the participant has confirmed the mentor's name
   * @param sharedMinutes of working time a day
   */
  @Serdeable
  record Pairing(
      Id pairingId,
      Id mentorId,
      String name,
      boolean primary,
      Instant from,
      boolean confirmed,
      int sharedMinutes) {}

  /**
   * @param stated whether they have said what they have to give
   * @param mentees how many have them as their primary mentor, in all cohorts
   * @param fromMinute of the day, in their zone
   */
  @Serdeable
  record Mentor(
      Id mentorId,
      String name,
      @Nullable String title,
      String zone,
      boolean stated,
      int capacity,
      int mentees,
      int fromMinute,
      int toMinute,
      Set<FocusArea> focusAreas,
      List<String> languages) {
    static Mentor of(MentorRead read) {
      return new Mentor(
          new Id(read.id()),
          read.name(),
          read.title(),
          read.zone(),
          read.hasSaid(),
          read.places(),
          read.mentees(),
          read.hours().fromMinute(),
          read.hours().toMinute(),
          read.focus(),
          read.spoken());
    }
  }

  /**
   * @param agreed whether the participant agrees to this line manager all the same
   */
  @Serdeable
  record KeptApart(
      Id exclusionId,
      Id enrolmentId,
      String participantName,
      Id mentorId,
      String mentorName,
      ExclusionKind kind,
      String reason,
      boolean agreed) {
    static KeptApart of(Exclusion exclusion) {
      return new KeptApart(
          new Id(exclusion.id()),
          new Id(exclusion.enrolmentId()),
          exclusion.participantName(),
          new Id(exclusion.mentorId()),
          exclusion.mentorName(),
          exclusion.kind(),
          exclusion.reason(),
          exclusion.agreed());
    }
  }

  static BoardView of(BoardState state, List<LockedPair> locked) {
    Map<Long, MentorRead> mentors = state.mentorsById();
    return new BoardView(
        new Id(state.cohort().id()),
        state.cohort().name(),
        state.cohort().status(),
        state.people().stream().map(person -> person(state, person, mentors)).toList(),
        state.mentors().stream().map(Mentor::of).toList(),
        state.exclusions().stream().map(KeptApart::of).toList(),
        state.weightsView(),
        locked);
  }

  private static Person person(BoardState state, PersonRead person, Map<Long, MentorRead> mentors) {
    return new Person(
        new Id(person.id()),
        person.name(),
        person.title(),
        person.status(),
        person.zone(),
        person.hasSaid(),
        person.focus(),
        person.spoken(),
        person.pairs().stream()
            .filter(pair -> mentors.containsKey(pair.mentorId()))
            .map(
                pair ->
                    pairing(
                        state, person, pair, Objects.requireNonNull(mentors.get(pair.mentorId()))))
            .toList());
  }

  private static Pairing pairing(
      BoardState state, PersonRead person, PersonRead.Pair pair, MentorRead mentor) {
    return new Pairing(
        new Id(pair.pairingId()),
        new Id(pair.mentorId()),
        mentor.name(),
        pair.primary() == 1,
        pair.from(),
        pair.confirmedAt() != null,
        person.hours().sharedMinutes(mentor.hours(), state.day()));
  }
}
