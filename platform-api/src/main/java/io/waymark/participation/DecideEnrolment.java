package io.waymark.participation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.EnrolmentStatus;
import jakarta.validation.constraints.NotNull;

/**
 * @param status {@code ACCEPTED} or {@code DECLINED} for somebody who waits, or {@code WITHDRAWN}
 */
@Serdeable
record DecideEnrolment(@NotNull EnrolmentStatus status) {}
