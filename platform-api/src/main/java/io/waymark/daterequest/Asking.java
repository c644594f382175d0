package io.waymark.daterequest;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.ProgressReading;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may ask, and what a request begins as. */
@Singleton
class Asking {
  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final Ids ids;

  Asking(Enrolments enrolments, ProgressReading progress, Ids ids) {
    this.enrolments = enrolments;
    this.progress = progress;
    this.ids = ids;
  }

  Enrolment own(Actor actor, long enrolmentId) {
    return enrolments.forActor(actor, enrolmentId).own().requireActive();
  }

  /**
   * @throws NotFound when it is somebody else's
   */
  Enrolment ownAlsoAfterwards(Actor actor, long enrolmentId) {
    var standing = enrolments.forActor(actor, enrolmentId);
    if (!standing.isOwn()) {
      throw new NotFound();
    }
    return standing.enrolment();
  }

  /** The days that an extension would be, if it may be. */
  int days(Enrolment enrolment, DateRequests.Later wanted, Instant now) {
    return ExtensionRules.days(
        enrolment,
        wanted.milestoneKey(),
        wanted.dueOn(),
        progress.of(enrolment).status(wanted.milestoneKey()),
        now);
  }

  DateRequest pause(
      Enrolment enrolment, DateRequests.Pause wanted, @Nullable String reason, Instant now) {
    return new DateRequest(
        ids.next(),
        null,
        enrolment.id(),
        RequestKind.PAUSE,
        wanted.firstDay(),
        wanted.weeks(),
        null,
        null,
        stripped(reason),
        RequestStatus.OPEN,
        1,
        now,
        null,
        null,
        null,
        null);
  }

  DateRequest extension(
      Enrolment enrolment, DateRequests.Later wanted, @Nullable String reason, Instant now) {
    return new DateRequest(
        ids.next(),
        null,
        enrolment.id(),
        RequestKind.EXTENSION,
        null,
        null,
        wanted.milestoneKey(),
        wanted.dueOn(),
        stripped(reason),
        RequestStatus.OPEN,
        1,
        now,
        null,
        null,
        null,
        null);
  }

  static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
