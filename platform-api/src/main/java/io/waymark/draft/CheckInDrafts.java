package io.waymark.draft;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Submission;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Check-ins that are being written. The last one saved wins. */
@Singleton
public class CheckInDrafts {
  private final Enrolments enrolments;
  private final CheckInDraftRepository drafts;
  private final Ids ids;
  private final Clock clock;

  CheckInDrafts(Enrolments enrolments, CheckInDraftRepository drafts, Ids ids, Clock clock) {
    this.enrolments = enrolments;
    this.drafts = drafts;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps what is typed of a check-in that was not sent, or of the change to one that was.
   *
   * @throws NotFound when it is no enrolment of the actor's concern
   * @throws Forbidden {@code enrolment.not_own}
   * @throws Unprocessable {@code check_in.not_open} when there is no such period, {@code
   *     check_in.not_editable} when the check-in that is changed cannot be changed any more
   * @throws Conflict {@code check_in.already_submitted} when the draft does not say that it changes
   *     the one that was submitted
   */
  @Transactional
  public SavedDraft save(Actor actor, long enrolmentId, SaveCheckInDraft typed) {
    enrolments.hold(enrolmentId);
    requireWritable(enrolments.forActor(actor, enrolmentId).own(), typed);
    int period = typed.period();
    return drafts
        .findByEnrolmentIdAndPeriod(enrolmentId, period)
        .map(draft -> drafts.update(draft.with(typed.body(), clock.instant())))
        .orElseGet(() -> drafts.save(begin(enrolmentId, period, typed.body())))
        .saved();
  }

  /**
   * Throws away what was typed for a period, or for all of them.
   *
   * @param period null for all
   * @throws NotFound and {@link Forbidden} as {@link #save}
   */
  @Transactional
  public void discard(Actor actor, long enrolmentId, @Nullable Integer period) {
    enrolments.forActor(actor, enrolmentId).own();
    if (period == null) {
      clear(enrolmentId);
    } else {
      clear(enrolmentId, period);
    }
  }

  /** For callers that have found the enrolment through its participant. */
  public void clear(long enrolmentId, int period) {
    drafts.deleteByEnrolmentIdAndPeriod(enrolmentId, period);
  }

  /** For callers that have found the enrolment through its participant. */
  public void clear(long enrolmentId) {
    drafts.deleteByEnrolmentId(enrolmentId);
  }

  /** For callers that have found the enrolment through its participant. */
  public Optional<SavedDraft> of(long enrolmentId, int period) {
    return drafts.findByEnrolmentIdAndPeriod(enrolmentId, period).map(CheckInDraft::saved);
  }

  private CheckInDraft begin(long enrolmentId, int period, DraftBody body) {
    return new CheckInDraft(ids.next(), null, enrolmentId, period, body, clock.instant(), null);
  }

  private void requireWritable(Enrolment enrolment, SaveCheckInDraft typed) {
    if (enrolment.period(typed.period()) == null) {
      throw new Unprocessable("check_in.not_open", "There is no such check-in.");
    }
    Submission sent = enrolment.submission(typed.period()).orElse(null);
    if (typed.changes() == null) {
      requireUnsubmitted(sent);
    } else {
      requireEditable(enrolment, sent, typed.changes().value());
    }
  }

  private static void requireUnsubmitted(@Nullable Submission sent) {
    if (sent != null) {
      throw new Conflict("check_in.already_submitted", "This check-in was submitted already.");
    }
  }

  private void requireEditable(Enrolment enrolment, @Nullable Submission sent, long checkInId) {
    if (sent == null
        || sent.checkInId() != checkInId
        || !enrolment.isEditable(sent, clock.instant())) {
      throw new Unprocessable("check_in.not_editable", "This check-in cannot be changed any more.");
    }
  }
}
