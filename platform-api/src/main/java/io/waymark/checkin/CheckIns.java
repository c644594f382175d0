package io.waymark.checkin;

import io.waymark.calendar.Period;
import io.waymark.cohort.CohortStatus;
import io.waymark.draft.CheckInDrafts;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Submits and edits check-ins; each act is wholly done or not at all. */
@Singleton
public class CheckIns {
  private final Enrolments enrolments;
  private final CheckInRepository checkIns;
  private final CheckInWriting writing;
  private final CheckInDrafts drafts;
  private final Moment moment;

  CheckIns(
      Enrolments enrolments,
      CheckInRepository checkIns,
      CheckInWriting writing,
      CheckInDrafts drafts,
      Moment moment) {
    this.enrolments = enrolments;
    this.checkIns = checkIns;
    this.writing = writing;
    this.drafts = drafts;
    this.moment = moment;
  }

  /**
   * Submits the check-in of a period. Whether it is late follows from the calendar.
   *
   * @return the check-in's id
   * @throws NotFound when it is no enrolment of the actor's concern
   * @throws Forbidden {@code enrolment.not_own}
   * @throws Conflict {@code check_in.already_submitted}
   * @throws Unprocessable {@code check_in.not_open}, {@code check_in.review_incomplete}, {@code
   *     check_in.commitments}, {@code check_in.milestone}
   */
  @Transactional
  public long submit(Actor actor, long enrolmentId, int number, CheckInBody body) {
    enrolments.hold(enrolmentId);
    Enrolment enrolment = enrolments.forActor(actor, enrolmentId).own();
    Instant now = moment.now();
    Period period = requireOpen(enrolment, number, now);
    CheckIn checkIn =
        new CheckIn(
            moment.id(), null, enrolmentId, number, now, null, null, null, null, null, null);
    writing.write(enrolment, period, checkIn, body);
    drafts.clear(enrolmentId);
    return checkIn.id();
  }

  /**
   * Changes what a submitted check-in says; when it was submitted stays as it is.
   *
   * @param ifMatch the version that the caller has read
   * @throws NotFound when it is no check-in of the actor's concern
   * @throws Forbidden {@code enrolment.not_own}
   * @throws PreconditionRequired without a version
   * @throws PreconditionFailed when somebody changed it, or replied, since
   * @throws Unprocessable {@code check_in.not_editable} any more, and as {@link #submit}
   */
  @Transactional
  public void edit(Actor actor, long checkInId, @Nullable String ifMatch, CheckInBody body) {
    enrolments.holdByCheckIn(checkInId);
    Enrolment enrolment = enrolments.forActorByCheckIn(actor, checkInId).own();
    CheckIn checkIn = checkIns.findById(checkInId).orElseThrow(NotFound::new);
    ETag.require(ifMatch, checkIn.tag());
    writing.write(enrolment, requireEditable(enrolment, checkIn), checkIn, body);
    drafts.clear(enrolment.id(), checkIn.period());
  }

  /**
   * A mentor has replied, or changed a reply: the first reply stops the clock. Within the
   * transaction that writes the reply.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void answer(long checkInId) {
    CheckIn checkIn = checkIns.findById(checkInId).orElseThrow(NotFound::new);
    checkIns.update(checkIn.answered(moment.now()));
  }

  private static Period requireOpen(Enrolment enrolment, int number, Instant now) {
    if (enrolment.submission(number).isPresent()) {
      throw CheckInWriting.alreadySubmitted();
    }
    Period period = enrolment.period(number);
    if (period == null
        || enrolment.storedStatus() != EnrolmentStatus.ACTIVE
        || enrolment.cohortStatus() != CohortStatus.RUNNING
        || !enrolment.history().isOpen(period, now)) {
      throw new Unprocessable(
          "check_in.not_open", "The check-in for this period is not open at present.");
    }
    return period;
  }

  private Period requireEditable(Enrolment enrolment, CheckIn checkIn) {
    Period period = enrolment.period(checkIn.period());
    Instant now = moment.now();
    if (period == null
        || enrolment
            .submission(checkIn.period())
            .filter(sent -> enrolment.isEditable(sent, now))
            .isEmpty()) {
      throw new Unprocessable("check_in.not_editable", "This check-in cannot be changed any more.");
    }
    return period;
  }
}
