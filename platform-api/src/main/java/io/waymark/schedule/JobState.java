package io.waymark.schedule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that returns.
 *
 * @param executionTime when it runs next, or began to
 * @param consecutiveFailures null when it never failed
 * @param pickedBy the node that runs it at the moment
 */
@MappedEntity("scheduled_tasks")
record JobState(
    @Id String taskName,
    Instant executionTime,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastFailure,
    @Nullable Integer consecutiveFailures,
    @Nullable String pickedBy) {

  RecurringJob job() {
    return new RecurringJob(
        taskName,
        executionTime,
        lastSuccess,
        lastFailure,
        consecutiveFailures == null ? 0 : consecutiveFailures,
        pickedBy);
  }
}
