package io.waymark.reply;

import io.waymark.checkin.CheckInReading;
import io.waymark.checkin.CheckInView.ReplyView;
import io.waymark.checkin.CheckIns;
import io.waymark.draft.ReplyDrafts;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Mentors' answers to check-ins: one a check-in and mentor. */
@Singleton
public class Replies {
  private final Enrolments enrolments;
  private final CheckInReading reading;
  private final CheckIns checkIns;
  private final ReplyWriting writing;
  private final ReplyDrafts drafts;

  Replies(
      Enrolments enrolments,
      CheckInReading reading,
      CheckIns checkIns,
      ReplyWriting writing,
      ReplyDrafts drafts) {
    this.enrolments = enrolments;
    this.reading = reading;
    this.checkIns = checkIns;
    this.writing = writing;
    this.drafts = drafts;
  }

  /**
   * Sends a reply, or changes the one that this mentor has sent. The first reply of any current
   * mentor stops the clock.
   *
   * @param text 1 to 4,000 characters
   * @param ifMatch the version of this mentor's reply; null to send the first
   * @throws NotFound when it is no check-in of the actor's concern
   * @throws Forbidden {@code check_in.text_private} when the actor may not read it, {@code
   *     reply.not_mentor} when they are no mentor of this participant
   * @throws PreconditionRequired when there is a reply and no version is given
   * @throws PreconditionFailed when there is none of that version
   */
  @Transactional
  public ReplyView send(Actor actor, long checkInId, String text, @Nullable String ifMatch) {
    enrolments.holdByCheckIn(checkInId);
    String name = requireMentor(actor, checkInId);
    Reply reply = writing.write(actor.membershipId(), checkInId, text.strip(), ifMatch);
    checkIns.answer(checkInId);
    drafts.clear(checkInId, actor.membershipId());
    return reply.view(name);
  }

  /**
   * Keeps what the mentor has typed so far; the last one saved wins. Answers when it was saved.
   *
   * @throws NotFound and {@link Forbidden} as {@link #send}
   */
  @Transactional
  public Instant draft(Actor actor, long checkInId, String text) {
    enrolments.holdByCheckIn(checkInId);
    requireMentor(actor, checkInId);
    return drafts.save(checkInId, actor.membershipId(), text);
  }

  private String requireMentor(Actor actor, long checkInId) {
    return reading
        .readable(actor, checkInId)
        .asMentor()
        .orElseThrow(
            () -> new Forbidden("reply.not_mentor", "Only this participant's mentors reply."))
        .name();
  }
}
