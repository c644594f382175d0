package io.waymark.cohort;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A cohort to be.
 *
 * @param trackVersionId a published version of a track of the program
 * @param startsOn first day of program week 1; any weekday
 * @param zone of its enrolment deadlines and group sessions
 * @param capacity most people that it takes, at least 1; null for no limit
 */
public record NewCohort(
    long programId,
    long trackVersionId,
    String name,
    LocalDate startsOn,
    ZoneId zone,
    @Nullable Integer capacity) {}
