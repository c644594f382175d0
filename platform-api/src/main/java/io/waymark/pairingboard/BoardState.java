package io.waymark.pairingboard;

import static java.util.stream.Collectors.toMap;

import io.waymark.cohort.Cohort;
import io.waymark.exclusion.Exclusion;
import io.waymark.exclusion.ExclusionKind;
import io.waymark.matching.Barrier;
import io.waymark.matching.MatchingInput;
import io.waymark.matching.PairLock;
import io.waymark.matching.Weights;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that the board of a cohort shows and a proposal is made from, at one moment.
 *
 * @param row null while nobody has changed the weights
 * @param day for which hours are compared: today, or the cohort's first day if that is still ahead
 */
record BoardState(
    Cohort cohort,
    List<PersonRead> people,
    List<MentorRead> mentors,
    List<Exclusion> exclusions,
    @Nullable WeightsRow row,
    LocalDate day) {

  Weights weights() {
    return row == null ? Weights.USUAL : row.weights();
  }

  WeightsView weightsView() {
    return WeightsView.of(weights(), row == null ? null : row.version());
  }

  Map<Long, MentorRead> mentorsById() {
    return mentors.stream().collect(toMap(MentorRead::id, Function.identity()));
  }

  String nameOf(long enrolmentId) {
    return people.stream()
        .filter(person -> person.id() == enrolmentId)
        .findFirst()
        .orElseThrow()
        .name();
  }

  String nameOfMentor(long mentorId) {
    return mentors.stream()
        .filter(mentor -> mentor.id() == mentorId)
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** Of those who have no primary mentor. */
  MatchingInput input(List<PairLock> locks) {
    return input(person -> !person.hasPrimary(), locks);
  }

  MatchingInput input(Predicate<PersonRead> who, List<PairLock> locks) {
    List<PersonRead> wanted = people.stream().filter(who).toList();
    return new MatchingInput(
        wanted.stream().map(PersonRead::candidate).toList(),
        mentors.stream().map(MentorRead::offer).toList(),
        barriers(wanted),
        locks,
        weights(),
        day);
  }

  private List<Barrier> barriers(List<PersonRead> wanted) {
    var barriers = new ArrayList<Barrier>();
    for (PersonRead person : wanted) {
      barriers.add(new Barrier(person.id(), person.membershipId(), Barrier.Kind.SELF));
      person
          .declined()
          .forEach(mentor -> barriers.add(new Barrier(person.id(), mentor, Barrier.Kind.DECLINED)));
    }
    exclusions.stream()
        .filter(exclusion -> !exclusion.agreed())
        .map(
            exclusion ->
                new Barrier(exclusion.enrolmentId(), exclusion.mentorId(), kind(exclusion)))
        .forEach(barriers::add);
    return barriers;
  }

  private static Barrier.Kind kind(Exclusion exclusion) {
    return exclusion.kind() == ExclusionKind.LINE_MANAGER
        ? Barrier.Kind.LINE_MANAGER
        : Barrier.Kind.EXCLUDED;
  }

  /** Another one as soon as anything has changed that a proposal is made from. */
  static String basis(MatchingInput input) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(input.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
