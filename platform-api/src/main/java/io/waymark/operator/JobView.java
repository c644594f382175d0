package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.schedule.RecurringJob;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that returns.
 *
 * @param nextRunAt in the past while it runs, or when no node is there to run it
 * @param consecutiveFailures since it last succeeded
 * @param pickedBy the node that runs it at the moment
 */
@Serdeable
record JobView(
    String name,
    Instant nextRunAt,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant lastFailureAt,
    int consecutiveFailures,
    @Nullable String pickedBy) {

  static JobView of(RecurringJob job) {
    return new JobView(
        job.name(),
        job.nextRunAt(),
        job.lastSuccessAt(),
        job.lastFailureAt(),
        job.consecutiveFailures(),
        job.pickedBy());
  }
}
