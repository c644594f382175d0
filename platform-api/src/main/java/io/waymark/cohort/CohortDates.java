package io.waymark.cohort;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves what a cohort's dates are derived from. Whoever calls holds the cohort ({@link
 * Cohorts#lock}) and has judged whether it may be: nothing is refused here. Each act is audited.
 */
@Singleton
public class CohortDates {
  private final CohortRunRepository runs;
  private final CohortMoveRepository moves;
  private final Tenants tenants;
  private final Audit audit;
  private final Ids ids;

  CohortDates(
      CohortRunRepository runs, CohortMoveRepository moves, Tenants tenants, Audit audit, Ids ids) {
    this.runs = runs;
    this.moves = moves;
    this.tenants = tenants;
    this.audit = audit;
    this.ids = ids;
  }

  @Transactional(TxType.MANDATORY)
  public void shift(long cohortId, LocalDate startsOn) {
    CohortRow row = row(cohortId);
    runs.shift(tenants.currentId(), cohortId, version(row), startsOn);
    record(
        "cohort.start_shifted",
        cohortId,
        Map.of("from", row.startsOn().toString(), "to", startsOn.toString()));
  }

  @Transactional(TxType.MANDATORY)
  public void adopt(long cohortId, long trackVersionId, int number) {
    runs.adopt(tenants.currentId(), cohortId, version(row(cohortId)), trackVersionId);
    record("cohort.version_adopted", cohortId, Map.of("number", number));
  }

  /**
   * @param days later than the track says, or earlier; 0 for no move
   */
  @Transactional(TxType.MANDATORY)
  public void moveMilestone(long cohortId, String key, int days, @Nullable String reason) {
    moves.findByCohortIdAndMilestoneKey(cohortId, key).ifPresent(moves::delete);
    keep(new CohortMove(ids.next(), null, cohortId, key, null, days, said(reason)));
    record("cohort.milestone_moved", cohortId, Map.of("milestone", key, "days", days));
  }

  /**
   * @param number of the check-in's period
   * @param days later than the track says, or earlier; 0 for no move
   */
  @Transactional(TxType.MANDATORY)
  public void moveCheckIn(long cohortId, int number, int days, @Nullable String reason) {
    moves.findByCohortIdAndPeriod(cohortId, number).ifPresent(moves::delete);
    keep(new CohortMove(ids.next(), null, cohortId, null, number, days, said(reason)));
    record("cohort.check_in_moved", cohortId, Map.of("number", number, "days", days));
  }

  private void keep(CohortMove move) {
    if (move.days() != 0) {
      moves.save(move);
    }
  }

  private static String said(@Nullable String reason) {
    return Objects.requireNonNullElse(reason, "");
  }

  private CohortRow row(long cohortId) {
    return runs.findById(cohortId).orElseThrow(NotFound::new);
  }

  private static long version(CohortRow row) {
    return Objects.requireNonNull(row.version());
  }

  private void record(String action, long cohortId, Map<String, ?> details) {
    audit.record(action, new Subject("cohort", cohortId), details);
  }
}
