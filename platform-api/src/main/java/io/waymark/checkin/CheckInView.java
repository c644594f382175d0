package io.waymark.checkin;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.Period;
import io.waymark.commitment.Outcome;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Standing;
import io.waymark.enrolment.WeekState;
import io.waymark.shared.id.Id;
import io.waymark.track.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A check-in with all that it says.
 *
 * @param editableUntil for its participant, while it can be edited
 * @param replyDueAt while it waits for a reply
 * @param version goes up with every change, replies included; the ETag
 */
@Serdeable
public record CheckInView(
    Id id,
    Id enrolmentId,
    String participantName,
    int period,
    int firstWeek,
    int lastWeek,
    WeekState state,
    Instant submittedAt,
    Instant dueAt,
    @Nullable Instant editableUntil,
    long version,
    List<ReviewView> reviews,
    List<CommitmentView> commitments,
    @Nullable Integer confidence,
    @Nullable String win,
    @Nullable String blocker,
    @Nullable String question,
    List<ReplyView> replies,
    @Nullable Instant replyDueAt,
    @Nullable Instant answeredAt) {

  /**
   * @param serves name of the milestone that it serves
   * @param timesCarried how often it had been carried before this review
   */
  @Serdeable
  public record ReviewView(
      Id commitmentId,
      String text,
      @Nullable String serves,
      @Nullable String milestoneKey,
      @Nullable Outcome outcome,
      @Nullable String reason,
      int timesCarried) {

    static ReviewView of(CheckInRead.Line line, Enrolment enrolment, Locale locale) {
      return new ReviewView(
          new Id(line.id()),
          line.text(),
          milestoneName(line.milestoneKey(), enrolment, locale),
          line.milestoneKey(),
          line.outcome(),
          line.reason(),
          line.timesCarried());
    }
  }

  /**
   * @param serves name of the milestone that it serves
   * @param carriedFrom the commitment of the check-in before that it repeats
   * @param outcome as a later check-in says; absent until then
   */
  @Serdeable
  public record CommitmentView(
      Id id,
      String text,
      @Nullable String serves,
      @Nullable String milestoneKey,
      @Nullable Id carriedFrom,
      int timesCarried,
      @Nullable Outcome outcome,
      @Nullable String reason) {

    static CommitmentView of(CheckInRead.Line line, Enrolment enrolment, Locale locale) {
      return new CommitmentView(
          new Id(line.id()),
          line.text(),
          milestoneName(line.milestoneKey(), enrolment, locale),
          line.milestoneKey(),
          line.carriedFrom() == null ? null : new Id(line.carriedFrom()),
          line.timesCarried(),
          line.outcome(),
          line.reason());
    }
  }

  /**
   * @param own whether the one who asks wrote it
   * @param version for If-Match when its mentor edits it
   */
  @Serdeable
  public record ReplyView(
      Id id,
      String mentorName,
      String text,
      Instant sentAt,
      @Nullable Instant editedAt,
      boolean own,
      long version) {

    static ReplyView of(CheckInRead.ReplyLine line, long reader) {
      return new ReplyView(
          new Id(line.id()),
          line.mentorName(),
          line.text(),
          line.sentAt(),
          line.editedAt(),
          line.mentorId() == reader,
          line.version());
    }
  }

  /**
   * @param period of the check-in
   */
  static CheckInView of(
      Standing standing, Period period, CheckInRead read, Instant now, Locale locale) {
    Enrolment enrolment = standing.enrolment();
    return new CheckInView(
        new Id(read.id()),
        new Id(enrolment.id()),
        enrolment.participantName(),
        read.period(),
        period.firstWeek(),
        period.lastWeek(),
        WeekState.of(enrolment.history().status(period, now)),
        read.submittedAt(),
        period.dueAt(),
        editableUntil(standing, read.period(), now),
        read.version(),
        read.lookedBackOn().stream().map(l -> ReviewView.of(l, enrolment, locale)).toList(),
        read.promised().stream().map(l -> CommitmentView.of(l, enrolment, locale)).toList(),
        read.confidence(),
        read.win(),
        read.blocker(),
        read.question(),
        read.answers().stream()
            .map(line -> ReplyView.of(line, standing.actor().membershipId()))
            .toList(),
        enrolment.submission(read.period()).map(enrolment::replyDueAt).orElse(null),
        read.answeredAt());
  }

  static @Nullable String milestoneName(
      @Nullable String milestoneKey, Enrolment enrolment, Locale locale) {
    return milestoneKey == null
        ? null
        : enrolment
            .track()
            .document()
            .milestone(milestoneKey)
            .map(Milestone::name)
            .map(name -> name.in(locale))
            .orElse(null);
  }

  private static @Nullable Instant editableUntil(Standing standing, int period, Instant now) {
    Enrolment enrolment = standing.enrolment();
    return enrolment
        .submission(period)
        .filter(sent -> standing.isOwn() && enrolment.isEditable(sent, now))
        .map(enrolment::editableUntil)
        .orElse(null);
  }
}
