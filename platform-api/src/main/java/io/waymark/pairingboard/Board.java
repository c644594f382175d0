package io.waymark.pairingboard;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.cohort.Cohorts;
import io.waymark.matching.Matching;
import io.waymark.matching.MatchingInput;
import io.waymark.matching.Option;
import io.waymark.matching.PairLock;
import io.waymark.matching.Proposal;
import io.waymark.pairing.PairingChanges;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cohort's pairing as those who run programs see it, proposals for it, and applying them. */
@Singleton
public class Board {
  private final BoardStates states;
  private final WeightsRepository weights;
  private final PairingChanges changes;
  private final Ids ids;
  private final Rest rest;

  Board(BoardStates states, WeightsRepository weights, PairingChanges changes, Ids ids, Rest rest) {
    this.states = states;
    this.weights = weights;
    this.changes = changes;
    this.ids = ids;
    this.rest = rest;
  }

  @Singleton
  record Rest(Cohorts cohorts, Locks locks, Audit audit) {}

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  BoardView read(long cohortId) {
    BoardState state = states.of(cohortId);
    return BoardView.of(state, rest.locks().standing(state));
  }

  /**
   * Every mentor for one participant, those with nothing against them first.
   *
   * @throws NotFound when the tenant has no such enrolment
   */
  List<OptionView> options(long enrolmentId) {
    BoardState state = states.ofPerson(enrolmentId);
    Map<Long, MentorRead> mentors = state.mentorsById();
    MatchingInput input = state.input(person -> true, List.of());
    return Matching.options(input, state.people().getFirst().candidate()).stream()
        .map(option -> view(option, Objects.requireNonNull(mentors.get(option.mentorId()))))
        .toList();
  }

  private static OptionView view(Option option, MentorRead mentor) {
    return new OptionView(
        new Id(mentor.id()),
        mentor.name(),
        mentor.title(),
        mentor.places(),
        mentor.mentees(),
        ScoreView.of(option.score()),
        option.obstacle());
  }

  /**
   * Proposes mentors for all who have no primary one, and keeps who is locked for the next time.
   *
   * @throws NotFound when the tenant has no such cohort
   * @throws Conflict {@code pairing.changed} when somebody else keeps others just now
   * @throws Unprocessable {@code pairing.lock} when two people are locked who cannot be paired
   */
  @Transactional
  ProposalView propose(long cohortId, ProposePairings wanted) {
    BoardState state = states.of(cohortId);
    MatchingInput input = input(state, wanted.locked());
    rest.locks().keep(cohortId, wanted.locked());
    return ProposalView.of(state, Matching.propose(input), BoardState.basis(input));
  }

  /**
   * Pairs everybody as proposed, or nobody.
   *
   * @throws NotFound when the tenant has no such cohort
   * @throws Unprocessable {@code pairing.lock}
   * @throws Conflict {@code pairing.changed} when anything has changed that the proposal was made
   *     from
   */
  @Transactional
  AppliedView apply(Actor actor, long cohortId, ApplyPairings wanted, Locale language) {
    changes.hold();
    MatchingInput input = input(states.of(cohortId), wanted.locked());
    if (!BoardState.basis(input).equals(wanted.basis())) {
      throw new Conflict(
          "pairing.changed", "Something has changed since. Look at a new proposal first.");
    }
    Proposal proposal = Matching.propose(input);
    changes.makeAllPrimary(
        actor,
        proposal.pairs().stream()
            .map(pair -> new PairingChanges.Wanted(pair.candidateId(), pair.mentorId(), false))
            .toList(),
        language);
    rest.locks().keep(cohortId, List.of());
    rest.audit()
        .record(
            "pairing.proposal_applied",
            new Subject("cohort", cohortId),
            Map.of("paired", proposal.pairs().size(), "basis", wanted.basis()));
    return new AppliedView(proposal.pairs().size());
  }

  private static MatchingInput input(BoardState state, List<LockedPair> locked) {
    MatchingInput input = state.input(locked.stream().map(LockedPair::lock).toList());
    PairLock broken = Matching.broken(input);
    if (broken != null) {
      throw new Unprocessable(
          "pairing.lock",
          "These two cannot be locked: they are kept apart, or there is no room, or nothing to"
              + " propose.",
          Map.of("enrolmentId", new Id(broken.candidateId()).toString()));
    }
    return input;
  }

  /**
   * Says how much each attribute counts in this cohort's proposals.
   *
   * @throws NotFound when the tenant has no such cohort
   * @throws PreconditionFailed when they were changed since they were read
   * @throws Unprocessable {@code pairing.weights} when nothing would count
   */
  @Transactional
  public void change(long cohortId, @Nullable String ifMatch, ChangeWeights wanted) {
    rest.cohorts().get(cohortId);
    WeightsRow before = weights.findByCohortId(cohortId).orElse(null);
    ETag.require(ifMatch, WeightsView.tag(before == null ? null : before.version()));
    if (wanted.weights().sum() == 0) {
      throw new Unprocessable("pairing.weights", "Something has to count.");
    }
    if (before == null) {
      DuplicateKey.becomes(
          () -> new Conflict("pairing.changed", "Somebody else has changed them just now."),
          () -> weights.save(WeightsRow.of(ids.next(), cohortId, wanted.weights())));
    } else {
      weights.update(before.with(wanted.weights()));
    }
    rest.audit()
        .record(
            "pairing.weights_changed",
            new Subject("cohort", cohortId),
            Map.of(
                "focus", wanted.focus(),
                "wishes", wanted.wishes(),
                "hours", wanted.hours(),
                "language", wanted.language(),
                "minSharedMinutes", wanted.minSharedMinutes()));
  }
}
