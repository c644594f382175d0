package io.waymark.enrolmentlink;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * @param days for how long it is good
 */
@Serdeable
record MakeEnrolmentLink(@Min(1) @Max(90) int days) {}
