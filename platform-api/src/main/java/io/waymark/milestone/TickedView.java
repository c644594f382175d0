package io.waymark.milestone;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
record TickedView(boolean done, @Nullable Instant doneAt, MilestoneStatus milestoneStatus) {}
