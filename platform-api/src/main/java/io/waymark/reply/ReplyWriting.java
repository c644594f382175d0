package io.waymark.reply;

import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.PreconditionFailed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes the one reply of a mentor to a check-in, within the caller's transaction. */
@Singleton
class ReplyWriting {
  private final ReplyRepository replies;
  private final Ids ids;
  private final Clock clock;

  ReplyWriting(ReplyRepository replies, Ids ids, Clock clock) {
    this.replies = replies;
    this.ids = ids;
    this.clock = clock;
  }

  Reply write(long mentorId, long checkInId, String text, @Nullable String ifMatch) {
    return replies
        .findByCheckInIdAndMentorId(checkInId, mentorId)
        .map(sent -> edit(sent, text, ifMatch))
        .orElseGet(() -> send(mentorId, checkInId, text, ifMatch));
  }

  private Reply edit(Reply sent, String text, @Nullable String ifMatch) {
    ETag.require(ifMatch, sent.tag());
    return replies.update(sent.edited(text, clock.instant()));
  }

  private Reply send(long mentorId, long checkInId, String text, @Nullable String ifMatch) {
    if (ifMatch != null) {
      throw new PreconditionFailed();
    }
    return replies.save(
        new Reply(ids.next(), null, checkInId, mentorId, text, clock.instant(), null, null));
  }
}
