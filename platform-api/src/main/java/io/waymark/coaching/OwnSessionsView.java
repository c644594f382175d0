package io.waymark.coaching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param upcoming those that are not over, soonest first, at most 100; on the first page alone
 * @param past those that are over, latest first
 * @param next the cursor of the next page of past ones
 */
@Serdeable
record OwnSessionsView(
    List<CoachingSessionView> upcoming, List<CoachingSessionView> past, @Nullable String next) {}
