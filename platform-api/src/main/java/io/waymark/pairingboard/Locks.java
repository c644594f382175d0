package io.waymark.pairingboard;

import io.waymark.matching.Matching;
import io.waymark.matching.PairLock;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/** Who belongs together in a cohort's next proposal, kept from one look at the board to another. */
@Singleton
class Locks {
  private final LockRepository rows;
  private final Ids ids;

  Locks(LockRepository rows, Ids ids) {
    this.rows = rows;
    this.ids = ids;
  }

  /** Those that can still be kept: meanwhile somebody may have been paired, or a mentor be full. */
  List<LockedPair> standing(BoardState state) {
    List<PairLock> locks =
        new ArrayList<>(
            rows.findByCohortIdOrderById(state.cohort().id()).stream().map(LockRow::lock).toList());
    while (!locks.isEmpty()) {
      PairLock broken = Matching.broken(state.input(locks));
      if (broken == null) {
        break;
      }
      locks.remove(broken);
    }
    return locks.stream().map(LockedPair::of).toList();
  }

  /**
   * Keeps these in the place of those before.
   *
   * @throws Conflict {@code pairing.changed} when somebody else keeps others just now
   */
  @Transactional(TxType.MANDATORY)
  void keep(long cohortId, List<LockedPair> locked) {
    rows.deleteByCohortId(cohortId);
    if (!locked.isEmpty()) {
      DuplicateKey.becomes(
          () -> new Conflict("pairing.changed", "Somebody else has locked others just now."),
          () -> rows.saveAll(locked.stream().map(lock -> row(cohortId, lock.lock())).toList()));
    }
  }

  private LockRow row(long cohortId, PairLock lock) {
    return new LockRow(ids.next(), null, cohortId, lock.candidateId(), lock.mentorId());
  }
}
