package io.waymark.enrolment;

import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.Period;
import io.waymark.calendar.ReplyTarget;
import io.waymark.calendar.RoadDates;
import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.CohortStatus;
import io.waymark.shared.problem.Conflict;
import io.waymark.track.PublishedTrack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A participant in a cohort, with everything that statuses and dates are derived from; nothing that
 * they wrote.
 *
 * @param membershipId of the participant
 * @param storedStatus never {@code PAUSED}; see {@link #statusAt}
 * @param endedAt when they left; null until then
 * @param adminsReadText whether admins may read what the participant writes; as the organisation
 *     had it at enrolment
 * @param cohortStatus at the moment of reading
 * @param history the participant's calendar, and what was submitted
 * @param submissions one a submitted check-in, in the order of their periods
 * @param mentors the current ones, the primary first
 * @param absences in no order
 * @param replyTarget until when the organisation wants check-ins answered
 */
public record Enrolment(
    long id,
    long membershipId,
    String participantName,
    @Nullable String title,
    EnrolmentStatus storedStatus,
    Instant joinedAt,
    @Nullable Instant endedAt,
    boolean adminsReadText,
    String programName,
    long cohortId,
    String cohortName,
    CohortStatus cohortStatus,
    PublishedTrack track,
    CheckInHistory history,
    List<Submission> submissions,
    List<Mentor> mentors,
    List<DeclaredAbsence> absences,
    ReplyTarget replyTarget) {

  /** {@code PAUSED} on the days of a pause, in the participant's zone. */
  public EnrolmentStatus statusAt(Instant now) {
    LocalDate today = today(now);
    boolean paused =
        storedStatus == EnrolmentStatus.ACTIVE
            && history.calendar().enrolment().pauses().stream().anyMatch(p -> p.contains(today));
    return paused ? EnrolmentStatus.PAUSED : storedStatus;
  }

  /**
   * Answers itself while the participant takes part.
   *
   * @throws Conflict {@code enrolment.not_active}
   */
  public Enrolment requireActive() {
    if (storedStatus != EnrolmentStatus.ACTIVE) {
      throw new Conflict("enrolment.not_active", "This enrolment is not active.");
    }
    return this;
  }

  /** The moment at which to ask the calendar: now, or for somebody who left, when they left. */
  public Instant lastMoment(Instant now) {
    return endedAt != null && endedAt.isBefore(now) ? endedAt : now;
  }

  public ZoneId zoneAt(Instant now) {
    return history.calendar().enrolment().zones().zoneAt(now);
  }

  /** The participant's date. */
  public LocalDate today(Instant now) {
    return history.calendar().enrolment().zones().dateAt(now);
  }

  /** The number of the program week that holds the participant's today; null in none. */
  public @Nullable Integer weekAt(Instant now) {
    LocalDate today = today(now);
    return history.calendar().calendarWeeks().stream()
        .filter(week -> week.contains(today) && week.number() > 0)
        .map(week -> week.number())
        .findFirst()
        .orElse(null);
  }

  public int weeks() {
    return history.calendar().cohort().weeks();
  }

  public Optional<Mentor> primaryMentor() {
    return mentors.stream().filter(Mentor::primary).findFirst();
  }

  public Optional<Mentor> mentor(long membershipId) {
    return mentors.stream().filter(m -> m.membershipId() == membershipId).findFirst();
  }

  public Optional<Submission> submission(int period) {
    return submissions.stream().filter(s -> s.period() == period).findFirst();
  }

  /** The check-ins that wait for a reply, in order; none of somebody who has left. */
  public List<Submission> unanswered() {
    return storedStatus.isOver()
        ? List.of()
        : submissions.stream().filter(submission -> submission.answeredAt() == null).toList();
  }

  /**
   * Until when a check-in that waits for a reply should have it; null once it is answered, after
   * the participant has left, and while there is no primary mentor to do it.
   */
  public @Nullable Instant replyDueAt(Submission submission) {
    Instant submittedAt = submission.submittedAt();
    return unanswered().contains(submission)
        ? primaryMentor()
            .map(mentor -> replyTarget.dueAt(submittedAt, mentor.zones().zoneAt(submittedAt)))
            .orElse(null)
        : null;
  }

  /** The check-ins whose reply is past its target, in order. */
  public List<Submission> overdueReplies(Instant now) {
    return unanswered().stream()
        .filter(
            submission -> {
              Instant dueAt = replyDueAt(submission);
              return dueAt != null && ReplyTarget.isOverdue(dueAt, null, now);
            })
        .toList();
  }

  /**
   * Until when (exclusive) a check-in can be edited; null where its period has gone from this
   * participant's calendar (The calendar, line 4).
   */
  public @Nullable Instant editableUntil(Submission submission) {
    Period period = period(submission.period());
    return period == null ? null : history.editableUntil(period, submission.answeredAt());
  }

  /** Whether its participant can still edit a check-in. */
  public boolean isEditable(Submission submission, Instant now) {
    Instant until = editableUntil(submission);
    return storedStatus == EnrolmentStatus.ACTIVE && until != null && now.isBefore(until);
  }

  /** When the milestones and tasks of the track are due for this participant. */
  public RoadDates roadDates() {
    return RoadDates.of(history.calendar(), track.document().stops());
  }

  /** The period with this number; null where it does not exist for this participant. */
  public @Nullable Period period(int number) {
    return history.calendar().period(number);
  }

  /** The first day after today's pause or break, if today lies in one. */
  public Optional<LocalDate> awayUntil(Instant now) {
    LocalDate today = today(now);
    return Stream.concat(
            history.calendar().enrolment().absences().stream()
                .filter(absence -> absence.contains(today))
                .map(absence -> absence.lastDay()),
            history.calendar().enrolment().pauses().stream()
                .filter(pause -> pause.contains(today))
                .map(WeekSpan::lastDay))
        .max(LocalDate::compareTo);
  }
}
