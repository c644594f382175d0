package io.waymark.application;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.EnrolmentStatus;
import jakarta.validation.constraints.NotNull;

/**
 * @param status {@code ACCEPTED}, {@code WAITLISTED}, {@code DECLINED} or {@code WITHDRAWN}
 */
@Serdeable
record DecideApplication(@NotNull EnrolmentStatus status) {}
