package io.waymark.enrolment;

import static io.waymark.enrolment.EnrolmentStatus.ACCEPTED;
import static io.waymark.enrolment.EnrolmentStatus.ACTIVE;
import static io.waymark.enrolment.EnrolmentStatus.APPLIED;
import static io.waymark.enrolment.EnrolmentStatus.DECLINED;
import static io.waymark.enrolment.EnrolmentStatus.GRADUATED;
import static io.waymark.enrolment.EnrolmentStatus.PAUSED;
import static io.waymark.enrolment.EnrolmentStatus.WAITLISTED;
import static io.waymark.enrolment.EnrolmentStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.problem.Conflict;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentStatusTest {
  private static final Map<EnrolmentStatus, Set<EnrolmentStatus>> WAYS =
      Map.of(
          APPLIED, Set.of(ACCEPTED, WAITLISTED, DECLINED, WITHDRAWN),
          WAITLISTED, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
          DECLINED, Set.of(),
          ACCEPTED, Set.of(ACTIVE, WITHDRAWN),
          ACTIVE, Set.of(PAUSED, GRADUATED, WITHDRAWN),
          PAUSED, Set.of(ACTIVE, WITHDRAWN),
          GRADUATED, Set.of(),
          WITHDRAWN, Set.of());

  @ParameterizedTest
  @EnumSource
  void eachStatusLeadsWhereTheTableSays(EnrolmentStatus from) {
    for (EnrolmentStatus to : EnrolmentStatus.values()) {
      boolean allowed = WAYS.getOrDefault(from, Set.of()).contains(to);
      assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(allowed);
      if (!allowed) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(Conflict.class);
      }
    }
  }
}
