package io.waymark.enrolment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a check-in was submitted, and when; nothing of what it says.
 *
 * @param period number of its period, from 1
 * @param submittedAt the first time; edits do not count
 * @param answeredAt when a current mentor first replied; null while it waits
 */
@Serdeable
public record Submission(
    int period, long checkInId, Instant submittedAt, @Nullable Instant answeredAt) {}
