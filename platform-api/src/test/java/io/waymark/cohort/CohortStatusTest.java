package io.waymark.cohort;

import static io.waymark.cohort.CohortStatus.ARCHIVED;
import static io.waymark.cohort.CohortStatus.CANCELLED;
import static io.waymark.cohort.CohortStatus.COMPLETED;
import static io.waymark.cohort.CohortStatus.DRAFT;
import static io.waymark.cohort.CohortStatus.ENROLLING;
import static io.waymark.cohort.CohortStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.problem.Conflict;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortStatusTest {
  private static final Map<CohortStatus, Set<CohortStatus>> WAYS =
      Map.of(
          DRAFT, Set.of(ENROLLING, CANCELLED),
          ENROLLING, Set.of(RUNNING, CANCELLED),
          RUNNING, Set.of(COMPLETED, CANCELLED),
          COMPLETED, Set.of(ARCHIVED),
          ARCHIVED, Set.of(),
          CANCELLED, Set.of());

  @ParameterizedTest
  @EnumSource
  void eachStatusLeadsWhereTheTableSays(CohortStatus from) {
    for (CohortStatus to : CohortStatus.values()) {
      boolean allowed = WAYS.getOrDefault(from, Set.of()).contains(to);
      assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(allowed);
      if (!allowed) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(Conflict.class);
      }
    }
  }
}
