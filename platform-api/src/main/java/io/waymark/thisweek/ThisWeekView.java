package io.waymark.thisweek;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.absence.AbsenceView;
import io.waymark.calendar.CalendarWeek;
import io.waymark.calendar.Period;
import io.waymark.coaching.NextSession;
import io.waymark.draft.SavedDraft;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.OnTimeView;
import io.waymark.enrolment.WeekState;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant's week. Without an enrolment only the lists are there, and they are empty.
 *
 * @param enrolments all of the person's, for choosing
 * @param zone the participant's, now
 * @param road the calendar weeks of the track, in order
 * @param open the check-ins that can be submitted now, oldest first; a later one closes the earlier
 * @param nextSession the session with a mentor, or of the cohort, that comes next
 * @param absences those that have not ended more than 14 days ago, first days first
 */
@Serdeable
record ThisWeekView(
    @Nullable EnrolmentPart enrolment,
    List<Choice> enrolments,
    Instant now,
    @Nullable String zone,
    List<RoadWeek> road,
    @Nullable OnTimeView onTime,
    List<OpenPart> open,
    @Nullable CheckInPart checkIn,
    @Nullable NextMilestone nextMilestone,
    @Nullable ReplyPart latestReply,
    @Nullable SessionPart nextSession,
    List<MentorPart> mentors,
    List<AbsenceView> absences) {

  /**
   * @param week the program week that holds today; absent in a break, a pause, before and after
   * @param readsText whether admins may read what is written here
   */
  @Serdeable
  record EnrolmentPart(
      Id id,
      String cohortName,
      String programName,
      String trackName,
      EnrolmentStatus status,
      @Nullable Integer week,
      int weeks,
      boolean readsText) {}

  @Serdeable
  record Choice(Id id, String cohortName, EnrolmentStatus status) {
    static Choice of(Enrolment enrolment, Instant now) {
      return new Choice(new Id(enrolment.id()), enrolment.cohortName(), enrolment.statusAt(now));
    }
  }

  /**
   * @param state of the check-in that is due in this week
   * @param milestone the one that is due in this week
   */
  @Serdeable
  record RoadWeek(
      @Nullable Integer week,
      LocalDate firstDay,
      LocalDate lastDay,
      WeekKind kind,
      WeekState state,
      @Nullable RoadMilestone milestone) {}

  enum WeekKind {
    WEEK,
    BREAK,
    PAUSE;

    static WeekKind of(CalendarWeek.Kind kind) {
      return switch (kind) {
        case NUMBERED, AFTER_END -> WEEK;
        case BREAK -> BREAK;
        case PAUSE -> PAUSE;
      };
    }
  }

  @Serdeable
  record RoadMilestone(String key, String name, LocalDate dueOn) {}

  enum CheckInState {
    /** Before due. */
    OPEN,
    /** Past due, still on time. */
    GRACE,
    /** Past grace, still accepted. */
    LATE_OPEN,
    SUBMITTED,
    /** Its period has not begun. */
    UPCOMING
  }

  /**
   * A check-in that can be submitted now.
   *
   * @param closesAt until when a late one is accepted
   * @param excused whether its due date lies in an absence, so that nobody waits for it
   */
  @Serdeable
  record OpenPart(
      int period,
      int firstWeek,
      int lastWeek,
      CheckInState state,
      Instant dueAt,
      Instant closesAt,
      boolean excused) {

    static OpenPart of(Enrolment enrolment, Period period, Instant now) {
      return new OpenPart(
          period.number(),
          period.firstWeek(),
          period.lastWeek(),
          CheckInChoice.ofOpen(period, now).state(),
          period.dueAt(),
          period.lateUntil(),
          enrolment.history().calendar().excuses(period));
    }
  }

  /**
   * The check-in to write, or the one just submitted, or the next.
   *
   * @param closesAt until when a late one is accepted
   * @param zone of this period; stays when the person moves
   * @param mayBeEmpty whether it needs no commitments
   * @param editableUntil of a submitted one, while it can be edited
   * @param review the commitments to look back on, while it is not submitted
   * @param draft what was typed: of a submitted one, of the change to it
   */
  @Serdeable
  record CheckInPart(
      int period,
      int firstWeek,
      int lastWeek,
      LocalDate firstDay,
      LocalDate lastDay,
      Instant opensAt,
      Instant dueAt,
      Instant graceEndsAt,
      Instant closesAt,
      String zone,
      CheckInState state,
      @Nullable Id checkInId,
      boolean mayBeEmpty,
      @Nullable Instant editableUntil,
      List<ReviewPart> review,
      PromptsPart prompts,
      @Nullable SavedDraft draft) {}

  /**
   * @param serves name of the milestone that it serves
   */
  @Serdeable
  record ReviewPart(
      Id commitmentId,
      String text,
      @Nullable String serves,
      @Nullable String milestoneKey,
      int timesCarried) {}

  @Serdeable
  record PromptsPart(String confidence, String win, String blocker, String question) {}

  /**
   * @param daysLeft negative once past
   */
  @Serdeable
  record NextMilestone(
      String key,
      String name,
      Instant dueAt,
      LocalDate dueOn,
      long daysLeft,
      MilestoneStatus status,
      List<TaskPart> tasks) {}

  @Serdeable
  record TaskPart(String key, String name, boolean done, int week) {}

  /**
   * @param week the last program week of the check-in that it answers
   */
  @Serdeable
  record ReplyPart(Id checkInId, int week, String mentorName, String text, Instant sentAt) {}

  /**
   * @param inGroup whether the whole cohort meets
   * @param place where it is, or a link
   */
  @Serdeable
  record SessionPart(
      Id id,
      Instant startsAt,
      Instant endsAt,
      String leadName,
      boolean inGroup,
      @Nullable String place) {
    static SessionPart of(NextSession next) {
      return new SessionPart(
          new Id(next.id()),
          next.startsAt(),
          next.endsAt(),
          next.leadName(),
          next.inGroup(),
          next.place());
    }
  }

  /**
   * @param confirmed if not, the participant is asked whether to share earlier check-ins
   */
  @Serdeable
  record MentorPart(Id pairingId, String name, boolean primary, boolean confirmed) {}
}
