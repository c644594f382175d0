package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home screen of a participant; {@code enrolment} is null for somebody who has none. */
@Serdeable
public record ThisWeek(
    @Nullable Enrolment enrolment,
    List<EnrolmentChoice> enrolments,
    Instant now,
    @Nullable String zone,
    List<RoadWeek> road,
    @Nullable OnTime onTime,
    List<Open> open,
    @Nullable Form checkIn,
    @Nullable NextMilestone nextMilestone,
    @Nullable LatestReply latestReply,
    @Nullable NextSession nextSession,
    List<Mentor> mentors,
    List<Absences.Absence> absences) {
  public ThisWeek {
    enrolments = Lists.orEmpty(enrolments);
    road = Lists.orEmpty(road);
    open = Lists.orEmpty(open);
    mentors = Lists.orEmpty(mentors);
    absences = Lists.orEmpty(absences);
  }

  /** Whether the form of a period can be filled in. */
  public enum FormState {
    OPEN,
    GRACE,
    LATE_OPEN,
    SUBMITTED,
    UPCOMING,
    NONE
  }

  /**
   * The enrolment that the screen is about.
   *
   * @param week the program week; null in a break or pause, before the start and after the end
   * @param readsText true when admins of this tenant may read what is written
   */
  @Serdeable
  public record Enrolment(
      String id,
      String cohortName,
      String programName,
      String trackName,
      EnrolmentStatus status,
      @Nullable Integer week,
      int weeks,
      boolean readsText) {}

  /** An enrolment to switch the screen to. */
  @Serdeable
  public record EnrolmentChoice(String id, String cohortName, EnrolmentStatus status) {}

  /** One calendar week of the road, with the milestone that is due in it. */
  @Serdeable
  public record RoadWeek(
      @Nullable Integer week,
      LocalDate firstDay,
      LocalDate lastDay,
      WeekKind kind,
      WeekState state,
      @Nullable RoadMilestone milestone) {}

  /** A milestone on the road. */
  @Serdeable
  public record RoadMilestone(String key, String name, LocalDate dueOn) {}

  /**
   * A check-in that can be sent now; sending a later one closes the earlier.
   *
   * @param excused true when nobody waits for it, because it was due in an absence
   */
  @Serdeable
  public record Open(
      int period,
      int firstWeek,
      int lastWeek,
      FormState state,
      Instant dueAt,
      Instant closesAt,
      boolean excused) {}

  /** The check-in that is, was last or will next be open, and all that its form needs. */
  @Serdeable
  public record Form(
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
      FormState state,
      @Nullable String checkInId,
      boolean mayBeEmpty,
      @Nullable Instant editableUntil,
      List<ToReview> review,
      @Nullable Prompts prompts,
      @Nullable Draft draft) {
    public Form {
      review = Lists.orEmpty(review);
    }
  }

  /** A commitment of the latest submitted check-in that wants an outcome. */
  @Serdeable
  public record ToReview(
      String commitmentId,
      String text,
      @Nullable String serves,
      @Nullable String milestoneKey,
      int timesCarried) {}

  /** The track's questions, in the reader's language. */
  @Serdeable
  public record Prompts(
      @Nullable String confidence,
      @Nullable String win,
      @Nullable String blocker,
      @Nullable String question) {}

  /** What was typed before and kept. */
  @Serdeable
  public record Draft(Instant savedAt, long version, DraftBody body) {
    public Draft(Instant savedAt, long version, CheckIns.CheckInBody typed) {
      this(savedAt, version, DraftBody.of(typed));
    }

    /** As much of it as a form can be filled with. */
    public CheckIns.CheckInBody typed() {
      return body.typed();
    }
  }

  /** The milestone that comes next; {@code daysLeft} is negative once it is overdue. */
  @Serdeable
  public record NextMilestone(
      String key,
      String name,
      Instant dueAt,
      LocalDate dueOn,
      int daysLeft,
      Tracks.MilestoneStatus status,
      List<NextTask> tasks) {
    public NextMilestone {
      tasks = Lists.orEmpty(tasks);
    }
  }

  /** A task of the next milestone. */
  @Serdeable
  public record NextTask(String key, String name, boolean done, int week) {}

  /** The mentor's latest answer. */
  @Serdeable
  public record LatestReply(
      String checkInId, int week, String mentorName, String text, Instant sentAt) {}

  /** The session that comes next, with a mentor or of the whole cohort. */
  @Serdeable
  public record NextSession(
      String id,
      Instant startsAt,
      Instant endsAt,
      String leadName,
      boolean inGroup,
      @Nullable String place) {}

  /** A current mentor; one who is not confirmed reads no earlier text. */
  @Serdeable
  public record Mentor(String pairingId, String name, boolean primary, boolean confirmed) {}
}
