package io.waymark.cohort;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort is to be from now on.
 *
 * @param trackVersionId a published version of a track of its program
 * @param startsOn first day of program week 1; any weekday
 * @param capacity most people that it takes; null for no limit
 */
public record ChangedCohort(
    long trackVersionId,
    String name,
    LocalDate startsOn,
    ZoneId zone,
    @Nullable Integer capacity) {}
