package io.waymark.submission;

import io.waymark.draft.DecisionDrafts;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Standing;
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
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mentor says about what was handed in, from the first word typed. */
@Singleton
class Decisions {
  private final SubmissionReading reading;
  private final Milestones milestones;
  private final Enrolments enrolments;
  private final DecisionDrafts drafts;
  private final HandoverLetters letters;

  Decisions(
      SubmissionReading reading,
      Milestones milestones,
      Enrolments enrolments,
      DecisionDrafts drafts,
      HandoverLetters letters) {
    this.reading = reading;
    this.milestones = milestones;
    this.enrolments = enrolments;
    this.drafts = drafts;
    this.letters = letters;
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
    reading.requireReads(enrolments.forActor(mentor, enrolmentId), key);
    String words = said.said();
    Moved moved =
        said.decision() == Decision.ACCEPTED
            ? milestones.accept(mentor, enrolmentId, key, words)
            : milestones.requestChanges(mentor, enrolmentId, key, needed(words));
    drafts.clear(enrolmentId, key);
    letters.decided(moved, language);
  }

  /**
   * Keeps the words as far as they are typed.
   *
   * @return when
   * @throws NotFound, Forbidden, Conflict as {@link SubmissionReading#requireWaits}
   */
  @Transactional
  Instant draft(Actor mentor, long enrolmentId, String key, String words) {
    enrolments.hold(enrolmentId);
    Standing standing = enrolments.forActor(mentor, enrolmentId);
    reading.requireWaits(standing, key);
    return drafts.save(SubmissionReading.desk(standing, key), words);
  }

  private static String needed(@Nullable String words) {
    if (words == null) {
      throw new Unprocessable(
          "milestone.words_missing", "Say what is to change.", Map.of("place", "/words"));
    }
    return words;
  }
}
