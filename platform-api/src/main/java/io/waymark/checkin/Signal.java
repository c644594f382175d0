package io.waymark.checkin;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What a check-in says about how somebody fares: for those who may read its text, see {@link
 * Reading}.
 *
 * @param carried the commitment in it that was carried most often, if often enough
 */
@Introspected
public record Signal(
    long enrolmentId,
    long checkInId,
    int period,
    @Nullable Integer confidence,
    @Nullable String carried) {}
