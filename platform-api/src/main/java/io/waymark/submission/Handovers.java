package io.waymark.submission;

import io.waymark.draft.DecisionDrafts;
import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.Milestones;
import io.waymark.milestone.Milestones.Moved;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Hands milestones over, from participant to mentor and back, and tells the other by letter. */
@Singleton
public class Handovers {
  private final Submissions submissions;
  private final Milestones milestones;
  private final Enrolments enrolments;
  private final DecisionDrafts drafts;
  private final HandoverLetters letters;

  Handovers(
      Submissions submissions,
      Milestones milestones,
      Enrolments enrolments,
      DecisionDrafts drafts,
      HandoverLetters letters) {
    this.submissions = submissions;
    this.milestones = milestones;
    this.enrolments = enrolments;
    this.drafts = drafts;
    this.letters = letters;
  }

  /**
   * Hands it in; the primary mentor is told.
   *
   * @param language for those who chose none
   * @throws NotFound, Conflict, Unprocessable as {@link Submissions#submit}
   */
  @Transactional
  public void submit(Actor participant, long enrolmentId, String key, Locale language) {
    letters.submitted(submissions.submit(participant, enrolmentId, key), language);
  }

  /**
   * Sets it aside with a reason; the participant is told, and the act is audited.
   *
   * @throws NotFound, Forbidden, Conflict as {@link Milestones#waive}
   */
  @Transactional
  void waive(Actor admin, long enrolmentId, String key, String reason, Locale language) {
    enrolments.hold(enrolmentId);
    Moved waived = milestones.waive(admin, enrolmentId, key, reason.strip());
    drafts.clear(enrolmentId, key);
    letters.waived(waived, language);
  }
}
