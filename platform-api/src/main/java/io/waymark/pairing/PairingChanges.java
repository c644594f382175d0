package io.waymark.pairing;

import io.waymark.availability.Availabilities;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.exclusion.Exclusions;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What those who run programs do with pairings: within what mentors have room for, past nobody who
 * is kept apart, and with a letter to both.
 */
@Singleton
public class PairingChanges {
  private static final EnumSet<EnrolmentStatus> HAS_A_MENTOR =
      EnumSet.of(EnrolmentStatus.ACCEPTED, EnrolmentStatus.ACTIVE);

  private final Pairings pairings;
  private final PairingReads reads;
  private final PairingLetters letters;
  private final Rules rules;
  private final Tenants tenants;

  PairingChanges(
      Pairings pairings, PairingReads reads, PairingLetters letters, Rules rules, Tenants tenants) {
    this.pairings = pairings;
    this.reads = reads;
    this.letters = letters;
    this.rules = rules;
    this.tenants = tenants;
  }

  /** Whom it is about, and who is kept apart. */
  @Singleton
  record Rules(Enrolments enrolments, Exclusions exclusions) {}

  /**
   * Who is wanted for whom.
   *
   * @param beyondCapacity whether the mentor is given more people than they have room for
   */
  public record Wanted(long enrolmentId, long mentorId, boolean beyondCapacity) {}

  /** Nobody else changes pairings of this organisation until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold() {
    reads.hold(tenants.currentId());
  }

  /**
   * Makes somebody the primary mentor, in the place of the one before if there is one; again
   * changes nothing.
   *
   * @return the pairing's id
   * @throws NotFound when the tenant has no such enrolment or membership
   * @throws Forbidden {@code pairing.own} when the actor is the participant
   * @throws Unprocessable {@code pairing.not_mentor}
   * @throws Conflict {@code pairing.enrolment_over}, {@code pairing.line_manager}, {@code
   *     pairing.excluded}, {@code pairing.mentor_full}
   */
  @Transactional
  public long makePrimary(Actor actor, Wanted wanted, Locale language) {
    hold();
    Enrolment enrolment = require(actor, wanted.enrolmentId(), wanted.mentorId());
    Pairings.Change change = pairings.makePrimary(actor, wanted.enrolmentId(), wanted.mentorId());
    if (change.changed()) {
      // Counted with this one: the check comes after the mentor was found to be one.
      requireRoom(wanted);
      tell(enrolment, change, language);
    }
    return change.begun().id();
  }

  /**
   * As {@link #makePrimary} for many at once: all of them, or nobody.
   *
   * @throws NotFound, Forbidden, Unprocessable, Conflict as {@link #makePrimary}
   */
  @Transactional
  public void makeAllPrimary(Actor actor, List<Wanted> all, Locale language) {
    hold();
    var news = new ArrayList<PairingLetters.News>();
    for (Wanted wanted : all) {
      Enrolment enrolment = require(actor, wanted.enrolmentId(), wanted.mentorId());
      Pairings.Change change = pairings.makePrimary(actor, wanted.enrolmentId(), wanted.mentorId());
      if (change.changed()) {
        news.addAll(news(enrolment, change));
      }
    }
    all.stream()
        .collect(Collectors.toMap(Wanted::mentorId, Function.identity(), (one, other) -> one))
        .values()
        .forEach(this::requireRoom);
    letters.tell(news, language);
  }

  /**
   * Adds a mentor who replies and comments, beside the primary one.
   *
   * @return the pairing's id
   * @throws NotFound, Forbidden, Unprocessable as {@link #makePrimary}
   * @throws Conflict {@code pairing.exists} when they are paired already; else as {@link
   *     #makePrimary}, room aside
   */
  @Transactional
  long add(Actor actor, long enrolmentId, long mentorId, Locale language) {
    hold();
    Enrolment enrolment = require(actor, enrolmentId, mentorId);
    Pairing begun = pairings.begin(actor, new NewPairing(enrolmentId, mentorId, false));
    tell(enrolment, new Pairings.Change(begun, List.of(), true), language);
    return begun.id();
  }

  /**
   * @throws Conflict {@code pairing.exists} when there is a primary mentor already; else as {@link
   *     #makePrimary}
   */
  @Transactional
  long begin(Actor actor, Wanted wanted, Locale language) {
    hold();
    if (rules
        .enrolments()
        .forActor(actor, wanted.enrolmentId())
        .enrolment()
        .primaryMentor()
        .isPresent()) {
      throw new Conflict("pairing.exists", "There is a primary mentor already.");
    }
    return makePrimary(actor, wanted, language);
  }

  /**
   * @throws NotFound when the tenant has no such pairing in force
   */
  @Transactional
  void end(Actor actor, long pairingId, Locale language) {
    Enrolment enrolment = rules.enrolments().forActorByPairing(actor, pairingId).enrolment();
    Pairing ended = pairings.end(actor, pairingId);
    letters.tell(
        List.of(
            new PairingLetters.News(
                ended, enrolment.membershipId(), enrolment.cohortName(), false)),
        language);
  }

  /** All of a participant's pairings, the latest first. */
  List<PairingView> history(Actor actor, long enrolmentId) {
    rules.enrolments().forActor(actor, enrolmentId);
    return reads.history(tenants.currentId(), enrolmentId).stream().map(PastPairing::view).toList();
  }

  private Enrolment require(Actor actor, long enrolmentId, long mentorId) {
    Enrolment enrolment = rules.enrolments().forActor(actor, enrolmentId).enrolment();
    if (!hasAMentor(enrolment)) {
      throw new Conflict(
          "pairing.enrolment_over", "Only who is accepted or takes part has a mentor.");
    }
    rules.exclusions().requireNone(enrolment.membershipId(), mentorId);
    return enrolment;
  }

  /** Whether who takes part in this has mentors at present. */
  static boolean hasAMentor(Enrolment enrolment) {
    return HAS_A_MENTOR.contains(enrolment.storedStatus());
  }

  private void requireRoom(Wanted wanted) {
    MentorRoom room =
        reads
            .room(tenants.currentId(), wanted.mentorId(), Availabilities.USUAL_CAPACITY)
            .orElseThrow(NotFound::new);
    if (room.mentees() > room.capacity() && !wanted.beyondCapacity()) {
      throw new Conflict(
          "pairing.mentor_full",
          "This mentor has no room. Say so explicitly to go beyond it.",
          Map.of("capacity", room.capacity()));
    }
  }

  private void tell(Enrolment enrolment, Pairings.Change change, Locale language) {
    letters.tell(news(enrolment, change), language);
  }

  private static List<PairingLetters.News> news(Enrolment enrolment, Pairings.Change change) {
    return Stream.concat(
            Stream.of(news(enrolment, change.begun(), true)),
            change.ended().stream()
                .filter(ended -> ended.mentorId() != change.begun().mentorId())
                .map(ended -> news(enrolment, ended, false)))
        .toList();
  }

  private static PairingLetters.News news(Enrolment enrolment, Pairing pairing, boolean began) {
    return new PairingLetters.News(
        pairing, enrolment.membershipId(), enrolment.cohortName(), began);
  }
}
