package io.waymark.milestone;

import static io.waymark.milestone.MilestoneStatus.ACCEPTED;
import static io.waymark.milestone.MilestoneStatus.CHANGES_REQUESTED;
import static io.waymark.milestone.MilestoneStatus.IN_PROGRESS;
import static io.waymark.milestone.MilestoneStatus.NOT_STARTED;
import static io.waymark.milestone.MilestoneStatus.SUBMITTED;
import static io.waymark.milestone.MilestoneStatus.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.problem.Conflict;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneStatusTest {
  private static final Map<MilestoneStatus, Set<MilestoneStatus>> WAYS =
      Map.of(
          NOT_STARTED, Set.of(IN_PROGRESS, WAIVED),
          IN_PROGRESS, Set.of(SUBMITTED, WAIVED),
          SUBMITTED, Set.of(ACCEPTED, CHANGES_REQUESTED, WAIVED),
          CHANGES_REQUESTED, Set.of(SUBMITTED, WAIVED),
          ACCEPTED, Set.of(),
          WAIVED, Set.of());

  @ParameterizedTest
  @EnumSource
  void eachStatusLeadsWhereTheTableSays(MilestoneStatus from) {
    for (MilestoneStatus to : MilestoneStatus.values()) {
      boolean allowed = WAYS.getOrDefault(from, Set.of()).contains(to);
      assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(allowed);
      if (!allowed) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(Conflict.class);
      }
    }
  }
}
