package io.waymark.insight;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import io.micronaut.core.annotation.Introspected;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where one person's milestone stands, without what anybody said about it. */
@Introspected
record ProgressRead(
    long enrolmentId, String milestoneKey, MilestoneStatus status, @Nullable Instant submittedAt) {

  /** By enrolment id. */
  static Map<Long, Progress> byEnrolment(List<ProgressRead> rows) {
    return rows.stream()
        .collect(
            groupingBy(
                ProgressRead::enrolmentId,
                mapping(
                    ProgressRead::state,
                    collectingAndThen(
                        toMap(Progress.State::key, Function.identity()),
                        states -> new Progress(states, Map.of(), List.of())))));
  }

  private Progress.State state() {
    return new Progress.State(milestoneKey, status, submittedAt, null, null, null);
  }
}
