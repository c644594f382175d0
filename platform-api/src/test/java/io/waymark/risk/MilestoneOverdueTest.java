package io.waymark.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import io.waymark.milestone.Road;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Milestone overdue": the first one is due in week 4, on 30 January at 17:00. */
class MilestoneOverdueTest {
  private static final String FIRST = "process-learned";

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          status,            now,                         days
          NOT_STARTED,       2026-01-30T16:59:59.999999Z, none
          NOT_STARTED,       2026-01-30T17:00:00Z,        0
          IN_PROGRESS,       2026-01-30T23:59:59.999999Z, 0
          IN_PROGRESS,       2026-01-31T00:00:00Z,        1
          CHANGES_REQUESTED, 2026-02-03T12:00:00Z,        4
          SUBMITTED,         2026-02-03T12:00:00Z,        none
          ACCEPTED,          2026-02-03T12:00:00Z,        none
          WAIVED,            2026-02-03T12:00:00Z,        none
          """)
  void itCallsForALookWhileItIsTheParticipantsTurn(
      MilestoneStatus status, Instant now, String days) {
    assertThat(days(status, now)).isEqualTo(days);
  }

  @Test
  void theOneOverdueForLongestIsNamed() {
    Instant now = Instant.parse("2026-04-01T12:00:00Z");

    assertThat(StatusRules.overdue(road(Map.of(), now)).orElseThrow())
        .extracting(risk -> risk.milestone().key(), Risk.MilestoneOverdue::days)
        .containsExactly(FIRST, 61L);
    assertThat(StatusRules.overdue(road(state(MilestoneStatus.ACCEPTED), now)).orElseThrow())
        .extracting(risk -> risk.milestone().key(), Risk.MilestoneOverdue::days)
        .containsExactly("first-talk", 54L);
  }

  private static String days(MilestoneStatus status, Instant now) {
    return StatusRules.overdue(road(state(status), now))
        .map(risk -> "" + risk.days())
        .orElse("none");
  }

  private static Map<String, Progress.State> state(MilestoneStatus status) {
    return Map.of(FIRST, new Progress.State(FIRST, status, null, null, null, null));
  }

  private static Road road(Map<String, Progress.State> states, Instant now) {
    return Road.of(new Somebody().enrolment(), new Progress(states, Map.of(), List.of()), now);
  }
}
