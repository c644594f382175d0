package io.waymark.draft;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
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
   * @throws NotFound when it is no enrolment of the actor's concern
   * @throws Forbidden {@code enrolment.not_own}
   * @throws Unprocessable {@code check_in.not_open} when there is no such period
   * @throws Conflict {@code check_in.already_submitted}
   */
  @Transactional
  public SavedDraft save(Actor actor, long enrolmentId, int period, DraftBody body) {
    enrolments.hold(enrolmentId);
    requireUnsubmitted(enrolments.forActor(actor, enrolmentId).own(), period);
    return drafts
        .findByEnrolmentIdAndPeriod(enrolmentId, period)
        .map(draft -> drafts.update(draft.with(body, clock.instant())))
        .orElseGet(() -> drafts.save(begin(enrolmentId, period, body)))
        .saved();
  }

  /**
   * Throws away whatever was typed for this enrolment.
   *
   * @throws NotFound and {@link Forbidden} as {@link #save}
   */
  @Transactional
  public void discard(Actor actor, long enrolmentId) {
    enrolments.forActor(actor, enrolmentId).own();
    clear(enrolmentId);
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

  private static void requireUnsubmitted(Enrolment enrolment, int period) {
    if (enrolment.period(period) == null) {
      throw new Unprocessable("check_in.not_open", "There is no such check-in.");
    }
    if (enrolment.submission(period).isPresent()) {
      throw new Conflict("check_in.already_submitted", "This check-in was submitted already.");
    }
  }
}
