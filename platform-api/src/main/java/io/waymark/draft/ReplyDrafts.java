package io.waymark.draft;

import static java.util.stream.Collectors.toMap;

import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Replies that are being written, for callers that have found the check-in through its mentor. The
 * last one saved wins.
 */
@Singleton
public class ReplyDrafts {
  private final ReplyDraftRepository drafts;
  private final Ids ids;
  private final Clock clock;

  ReplyDrafts(ReplyDraftRepository drafts, Ids ids, Clock clock) {
    this.drafts = drafts;
    this.ids = ids;
    this.clock = clock;
  }

  /** Saves within the caller's transaction; answers when. */
  public Instant save(long checkInId, long mentorId, String text) {
    Instant now = clock.instant();
    Optional<ReplyDraft> typed = drafts.findByCheckInIdAndMentorId(checkInId, mentorId);
    if (typed.isPresent()) {
      drafts.update(typed.get().with(text, now));
    } else {
      drafts.save(new ReplyDraft(ids.next(), null, checkInId, mentorId, text, now, null));
    }
    return now;
  }

  /** Throws away what the mentor typed, within the caller's transaction. */
  public void clear(long checkInId, long mentorId) {
    drafts.deleteByCheckInIdAndMentorId(checkInId, mentorId);
  }

  /** A mentor's own drafts, by check-in; one statement. */
  public Map<Long, String> of(long mentorId, Collection<Long> checkInIds) {
    if (checkInIds.isEmpty()) {
      return Map.of();
    }
    return drafts.findByMentorIdAndCheckInIdIn(mentorId, checkInIds).stream()
        .collect(toMap(ReplyDraft::checkInId, ReplyDraft::text));
  }
}
