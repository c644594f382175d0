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
  private final MilestoneMoveRepository moves;
  private final Tenants tenants;
  private final Audit audit;
  private final Ids ids;

  CohortDates(
      CohortRunRepository runs,
      MilestoneMoveRepository moves,
      Tenants tenants,
      Audit audit,
      Ids ids) {
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
    if (days != 0) {
      moves.save(
          new MilestoneMove(
              ids.next(), null, cohortId, key, days, Objects.requireNonNullElse(reason, "")));
    }
    record("cohort.milestone_moved", cohortId, Map.of("milestone", key, "days", days));
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
