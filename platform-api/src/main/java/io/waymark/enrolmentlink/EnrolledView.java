package io.waymark.enrolmentlink;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.shared.id.Id;

/**
 * @param status {@code ACCEPTED}, {@code ACTIVE} or {@code WAITLISTED}
 */
@Serdeable
record EnrolledView(Id enrolmentId, EnrolmentStatus status) {}
