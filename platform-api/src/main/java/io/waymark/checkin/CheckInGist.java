package io.waymark.checkin;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What a list shows of a check-in. */
@Introspected
record CheckInGist(
    long id,
    @Nullable Integer confidence,
    @Nullable String win,
    @Nullable String question,
    int replies) {}
