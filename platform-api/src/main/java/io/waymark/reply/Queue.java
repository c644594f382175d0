package io.waymark.reply;

import io.waymark.calendar.ReplyTarget;
import io.waymark.draft.ReplyDrafts;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits for a mentor's answer, oldest first; four statements, however much it is. */
@Singleton
class Queue {
  private final Enrolments enrolments;
  private final ReplyRepository replies;
  private final ReplyDrafts drafts;
  private final Clock clock;

  Queue(Enrolments enrolments, ReplyRepository replies, ReplyDrafts drafts, Clock clock) {
    this.enrolments = enrolments;
    this.replies = replies;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * @param after where the page before ended; null for the oldest
   */
  QueueView page(Actor mentor, @Nullable QueueCursor after, int size) {
    Instant now = clock.instant();
    List<Standing> mentored = enrolments.mentoredBy(mentor);
    List<Waiting> waiting = Waiting.in(mentored, now);
    List<Waiting> rest =
        after == null ? waiting : waiting.stream().filter(after::isBefore).toList();
    List<Waiting> shown = rest.stream().limit(size).toList();
    Map<Long, String> typed =
        drafts.of(
            mentor.membershipId(), shown.stream().map(w -> w.submission().checkInId()).toList());
    return new QueueView(
        targetDays(mentored),
        waiting.size(),
        (int) waiting.stream().filter(w -> w.isOverdue(now)).count(),
        replies.countSince(mentor.tenantId(), mentor.membershipId(), monday(mentored, now)),
        shown.stream()
            .map(w -> QueueView.Item.of(w, now, typed.get(w.submission().checkInId())))
            .toList(),
        rest.size() > size ? QueueCursor.at(shown.getLast()).toString() : null);
  }

  private static int targetDays(List<Standing> mentored) {
    return mentored.stream()
        .findFirst()
        .map(standing -> standing.enrolment().replyTarget())
        .orElse(ReplyTarget.DEFAULT)
        .days();
  }

  private static Instant monday(List<Standing> mentored, Instant now) {
    ZoneId zone =
        mentored.stream()
            .flatMap(standing -> standing.asMentor().stream())
            .findFirst()
            .map(Mentor::zones)
            .map(zones -> zones.zoneAt(now))
            .orElse(ZoneOffset.UTC);
    return LocalDate.ofInstant(now, zone)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .atStartOfDay(zone)
        .toInstant();
  }
}
