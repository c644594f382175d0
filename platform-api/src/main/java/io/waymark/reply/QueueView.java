package io.waymark.reply;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CheckInStatus;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.WeekState;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a mentor.
 *
 * @param targetDays working days within which the organisation wants a reply
 * @param waiting how many wait in all
 * @param overTarget how many of them are past their target
 * @param answeredThisWeek replies sent since Monday in the mentor's zone
 * @param items oldest first
 */
@Serdeable
record QueueView(
    int targetDays,
    int waiting,
    int overTarget,
    int answeredThisWeek,
    List<Item> items,
    @Nullable String next) {

  /**
   * @param state {@code ON_TIME} or {@code LATE}
   * @param awayUntil last day of the participant's absence or pause, if they are away today
   * @param draft what this mentor has typed so far
   */
  @Serdeable
  record Item(
      Id checkInId,
      Id enrolmentId,
      String participantName,
      @Nullable String title,
      int firstWeek,
      int lastWeek,
      Instant submittedAt,
      WeekState state,
      Instant replyDueAt,
      boolean overdue,
      @Nullable LocalDate awayUntil,
      @Nullable String draft) {

    static Item of(Waiting waiting, Instant now, @Nullable String draft) {
      Enrolment enrolment = waiting.enrolment();
      CheckInStatus status = enrolment.history().status(waiting.period(), now);
      return new Item(
          new Id(waiting.submission().checkInId()),
          new Id(enrolment.id()),
          enrolment.participantName(),
          enrolment.title(),
          waiting.period().firstWeek(),
          waiting.period().lastWeek(),
          waiting.submission().submittedAt(),
          status == CheckInStatus.ON_TIME ? WeekState.ON_TIME : WeekState.LATE,
          waiting.replyDueAt(),
          waiting.isOverdue(now),
          enrolment.awayUntil(now).orElse(null),
          draft);
    }
  }
}
