package io.waymark.milestone;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.track.EvidenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole road of one participant, in the language asked for.
 *
 * @param version number of the track version that the cohort runs
 * @param week the program week that holds the participant's today; absent in none
 * @param milestonesDone accepted or waived
 * @param milestones how many there are
 * @param nextBreak the break or pause that is now or comes next
 * @param openCheckIns those that can still be handed in, and are not
 */
@Serdeable
record TrackView(
    String trackName,
    String cohortName,
    String participantName,
    int version,
    @Nullable Integer week,
    int weeks,
    int milestonesDone,
    int milestones,
    @Nullable BreakView nextBreak,
    List<PhaseView> phases,
    List<OpenCheckIn> openCheckIns) {

  @Serdeable
  record BreakView(LocalDate firstDay, LocalDate lastDay) {}

  /**
   * @param latest the last day of its week on which it could be due
   */
  @Serdeable
  record OpenCheckIn(int number, LocalDate dueOn, LocalDate latest) {}

  enum PhaseState {
    DONE,
    NOW,
    NEXT
  }

  /** Weeks and days are the participant's: a late joiner's are moved. */
  @Serdeable
  record PhaseView(
      String key,
      String name,
      String purpose,
      int firstWeek,
      int lastWeek,
      LocalDate firstDay,
      LocalDate lastDay,
      PhaseState state,
      List<MilestoneView> milestones) {}

  /**
   * @param usualDueOn when it would be due had nobody moved it; absent where nobody did
   * @param daysLeft from the participant's today to the due date; negative once past
   * @param decidedBy who accepted, asked for changes or waived last
   * @param words what they said
   * @param competencies what it serves
   */
  @Serdeable
  record MilestoneView(
      String key,
      String name,
      String purpose,
      int week,
      Instant dueAt,
      LocalDate dueOn,
      @Nullable LocalDate usualDueOn,
      long daysLeft,
      MilestoneStatus status,
      boolean overdue,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String words,
      @Nullable Instant submittedAt,
      List<String> competencies,
      List<EvidenceView> evidence,
      List<TaskView> tasks,
      List<StepView> history) {}

  @Serdeable
  record EvidenceView(EvidenceKind kind, int count, String what) {}

  /**
   * @param why why it matters and how to go about it
   * @param dueOn with the check-in of its week, and no later than its milestone
   * @param first tasks that are to be done before it
   */
  @Serdeable
  record TaskView(
      String key,
      String name,
      String why,
      int week,
      LocalDate dueOn,
      boolean done,
      @Nullable Instant doneAt,
      List<FirstView> first,
      List<ResourceView> resources) {}

  @Serdeable
  record FirstView(String key, String name, boolean done) {}

  /**
   * @param body paragraphs separated by empty lines, lines that begin with "- " are a list; either
   *     this or the address is there
   */
  @Serdeable
  record ResourceView(String title, @Nullable String body, @Nullable String url) {}

  @Serdeable
  record StepView(Instant at, StepKind what, String by, @Nullable String words) {}

  enum StepKind {
    STARTED,
    SUBMITTED,
    ACCEPTED,
    CHANGES_REQUESTED,
    WAIVED
  }
}
