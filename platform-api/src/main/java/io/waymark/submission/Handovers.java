package io.waymark.submission;

import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.Milestones;
import io.waymark.milestone.Milestones.Moved;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.submission.DecideMilestone.Decision;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands milestones over, from participant to mentor and back, and tells the other by letter. */
@Singleton
public class Handovers {
  private final Submissions submissions;
  private final Milestones milestones;
  private final Enrolments enrolments;
  private final HandoverLetters letters;

  Handovers(
      Submissions submissions,
      Milestones milestones,
      Enrolments enrolments,
      HandoverLetters letters) {
    this.submissions = submissions;
    this.milestones = milestones;
    this.enrolments = enrolments;
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
   * Accepts it or asks for changes; the participant is told.
   *
   * @throws NotFound when it is no enrolment of the actor's concern, or there is no such milestone
   * @throws Forbidden {@code milestone.not_primary} for anybody but the primary mentor; {@code
   *     evidence.private} for one who does not read what was handed in, until the participant has
   *     confirmed their name
   * @throws Unprocessable {@code milestone.words_missing} for changes without words
   * @throws Conflict {@code milestone.status} unless it was handed in
   */
  @Transactional
  void decide(Actor mentor, long enrolmentId, String key, DecideMilestone said, Locale language) {
    enrolments.hold(enrolmentId);
    submissions.requireReads(enrolments.forActor(mentor, enrolmentId), key);
    String words = said.said();
    Moved moved =
        said.decision() == Decision.ACCEPTED
            ? milestones.accept(mentor, enrolmentId, key, words)
            : milestones.requestChanges(mentor, enrolmentId, key, needed(words));
    letters.decided(moved, language);
  }

  /**
   * Sets it aside with a reason; the participant is told, and the act is audited.
   *
   * @throws NotFound, Forbidden, Conflict as {@link Milestones#waive}
   */
  @Transactional
  void waive(Actor admin, long enrolmentId, String key, String reason, Locale language) {
    enrolments.hold(enrolmentId);
    letters.waived(milestones.waive(admin, enrolmentId, key, reason.strip()), language);
  }

  private static String needed(@Nullable String words) {
    if (words == null) {
      throw new Unprocessable(
          "milestone.words_missing", "Say what is to change.", Map.of("place", "/words"));
    }
    return words;
  }
}
