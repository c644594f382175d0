package io.waymark.milestone;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far one enrolment has come.
 *
 * @param milestones by key; those that were not started are absent
 * @param tasksDone by key, when each was ticked
 * @param steps every transition, oldest first; empty where it was not asked for
 */
public record Progress(
    Map<String, State> milestones, Map<String, Instant> tasksDone, List<Step> steps) {
  public static final Progress NONE = new Progress(Map.of(), Map.of(), List.of());

  /**
   * @param decidedBy name of whoever decided last
   * @param words what they said
   */
  @Serdeable
  public record State(
      String key,
      MilestoneStatus status,
      @Nullable Instant submittedAt,
      @Nullable Instant decidedAt,
      @Nullable String decidedBy,
      @Nullable String words) {}

  /**
   * @param by name of whoever did it
   */
  @Serdeable
  public record Step(
      String key, MilestoneStatus status, Instant at, String by, @Nullable String words) {}

  public MilestoneStatus status(String milestoneKey) {
    State state = milestones.get(milestoneKey);
    return state == null ? MilestoneStatus.NOT_STARTED : state.status();
  }
}
