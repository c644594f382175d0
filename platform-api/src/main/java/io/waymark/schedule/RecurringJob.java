package io.waymark.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job does that returns.
 *
 * @param nextRunAt in the past while it runs, or when no node is there to run it
 * @param consecutiveFailures since it last succeeded
 * @param pickedBy the node that runs it at the moment; null when none does
 */
public record RecurringJob(
    String name,
    Instant nextRunAt,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant lastFailureAt,
    int consecutiveFailures,
    @Nullable String pickedBy) {}
