package io.waymark.draft;

import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Words about milestones that are being written, for callers that have found the enrolment through
 * its mentor and hold it. The last one saved wins.
 */
@Singleton
public class DecisionDrafts {
  private final DecisionDraftRepository drafts;
  private final Ids ids;
  private final Clock clock;

  DecisionDrafts(DecisionDraftRepository drafts, Ids ids, Clock clock) {
    this.drafts = drafts;
    this.ids = ids;
    this.clock = clock;
  }

  /** The words about one milestone that one mentor types. */
  public record Desk(long enrolmentId, String milestoneKey, long mentorId) {}

  /**
   * @return when they were kept
   */
  public Instant save(Desk desk, String words) {
    Instant now = clock.instant();
    find(desk)
        .ifPresentOrElse(
            draft -> drafts.update(draft.with(words, now)),
            () -> drafts.save(begin(desk, words, now)));
    return now;
  }

  private DecisionDraft begin(Desk desk, String words, Instant now) {
    return new DecisionDraft(
        ids.next(),
        null,
        desk.enrolmentId(),
        desk.milestoneKey(),
        desk.mentorId(),
        words,
        now,
        null);
  }

  /** What the mentor has typed so far. */
  public Optional<String> of(Desk desk) {
    return find(desk).map(DecisionDraft::words);
  }

  private Optional<DecisionDraft> find(Desk desk) {
    return drafts.findByEnrolmentIdAndMilestoneKeyAndMentorId(
        desk.enrolmentId(), desk.milestoneKey(), desk.mentorId());
  }

  /** Throws away what anybody typed of it: it waits no more. */
  public void clear(long enrolmentId, String milestoneKey) {
    drafts.deleteByEnrolmentIdAndMilestoneKey(enrolmentId, milestoneKey);
  }
}
