package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The road of one enrolment: phases, milestones and tasks, in the reader's language. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Tracks {
  @Get("/enrolments/{enrolmentId}/track")
  Track get(String enrolmentId);

  /** As somebody else would get it: {@code admin}, or the mentor of a pairing. */
  @Get("/enrolments/{enrolmentId}/track")
  Track getAs(@Header("View-As") String viewpoint, String enrolmentId);

  /** Ticks a task or takes the tick back; the first tick starts its milestone. */
  @Put("/enrolments/{enrolmentId}/tasks/{taskKey}")
  TaskState mark(String enrolmentId, String taskKey, @Body Tick tick);

  /** How far a milestone has come. */
  enum MilestoneStatus {
    NOT_STARTED,
    IN_PROGRESS,
    SUBMITTED,
    ACCEPTED,
    CHANGES_REQUESTED,
    WAIVED
  }

  /** Where a phase lies, seen from today. */
  enum PhaseState {
    DONE,
    NOW,
    NEXT
  }

  /** A step in a milestone's history. */
  enum Step {
    STARTED,
    SUBMITTED,
    ACCEPTED,
    CHANGES_REQUESTED,
    WAIVED
  }

  /** The whole road. */
  @Serdeable
  record Track(
      String trackName,
      String cohortName,
      int version,
      @Nullable Integer week,
      int weeks,
      int milestonesDone,
      int milestones,
      @Nullable Days nextBreak,
      String participantName,
      List<Phase> phases,
      List<OpenCheckIn> openCheckIns) {
    public Track {
      phases = Lists.orEmpty(phases);
      openCheckIns = Lists.orEmpty(openCheckIns);
    }
  }

  /**
   * A check-in that can still be handed in.
   *
   * @param latest the last day on which it could be due
   */
  @Serdeable
  record OpenCheckIn(int number, LocalDate dueOn, LocalDate latest) {}

  /** A span of whole days, both ends included. */
  @Serdeable
  record Days(LocalDate firstDay, LocalDate lastDay) {}

  /** A phase and its milestones. */
  @Serdeable
  record Phase(
      String key,
      String name,
      @Nullable String purpose,
      int firstWeek,
      int lastWeek,
      LocalDate firstDay,
      LocalDate lastDay,
      PhaseState state,
      List<Milestone> milestones) {
    public Phase {
      milestones = Lists.orEmpty(milestones);
    }
  }

  /**
   * A milestone; {@code words} are the deciding mentor's, {@code daysLeft} is negative when
   * overdue, {@code usualDueOn} is there where it was moved.
   */
  @Serdeable
  record Milestone(
      String key,
      String name,
      @Nullable String purpose,
      int week,
      Instant dueAt,
      LocalDate dueOn,
      @Nullable LocalDate usualDueOn,
      int daysLeft,
      MilestoneStatus status,
      boolean overdue,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String words,
      @Nullable Instant submittedAt,
      List<String> competencies,
      List<Evidence> evidence,
      List<Task> tasks,
      List<Event> history) {
    public Milestone {
      competencies = Lists.orEmpty(competencies);
      evidence = Lists.orEmpty(evidence);
      tasks = Lists.orEmpty(tasks);
      history = Lists.orEmpty(history);
    }
  }

  /** The form in which evidence is handed in. */
  enum EvidenceKind {
    BRAG_ENTRY,
    LINK,
    TEXT
  }

  /** What has to be shown for a milestone. */
  @Serdeable
  record Evidence(EvidenceKind kind, int count, @Nullable String what) {}

  /** A task, why it is there, and what helps with it. */
  @Serdeable
  record Task(
      String key,
      String name,
      @Nullable String why,
      int week,
      boolean done,
      @Nullable Instant doneAt,
      List<First> first,
      List<Resource> resources) {
    public Task {
      first = Lists.orEmpty(first);
      resources = Lists.orEmpty(resources);
    }
  }

  /** A task that is to be done before another. */
  @Serdeable
  record First(String key, String name, boolean done) {}

  /** Something to read: words, a link or both. */
  @Serdeable
  record Resource(String title, @Nullable String body, @Nullable String url) {}

  /** What happened to a milestone. */
  @Serdeable
  record Event(Instant at, Step what, @Nullable String by, @Nullable String words) {}

  /** The tick to set. */
  @Serdeable
  record Tick(boolean done) {}

  /** The task after the tick. */
  @Serdeable
  record TaskState(boolean done, @Nullable Instant doneAt, MilestoneStatus milestoneStatus) {}
}
