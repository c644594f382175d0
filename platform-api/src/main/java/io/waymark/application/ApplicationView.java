package io.waymark.application;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application on the review board.
 *
 * @param imported whether an admin's file brought it
 * @param confirmed whether the address was shown to be the applicant's
 * @param joined whether they are a member and enrolled by now
 * @param allowed what may be made of it now
 */
@Serdeable
public record ApplicationView(
    Id applicationId,
    String name,
    String email,
    boolean imported,
    EnrolmentStatus status,
    Instant appliedAt,
    boolean confirmed,
    @Nullable Instant decidedAt,
    boolean joined,
    List<Answer> answers,
    List<EnrolmentStatus> allowed) {
  static ApplicationView of(Application application) {
    return new ApplicationView(
        new Id(application.id()),
        application.name(),
        application.address(),
        application.origin() == Origin.IMPORT,
        application.status(),
        application.appliedAt(),
        application.isConfirmed(),
        application.decidedAt(),
        application.enrolmentId() != null,
        application.answers(),
        application.isConfirmed() ? application.allowed() : List.of());
  }
}
