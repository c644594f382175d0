package io.waymark.coaching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param zone in which group sessions of this cohort are
 * @param items latest first
 */
@Serdeable
record CohortSessionsView(
    String cohortName, String zone, List<CoachingSessionView> items, @Nullable String next) {}
