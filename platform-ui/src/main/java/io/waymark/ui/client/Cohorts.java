package io.waymark.ui.client;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of the tenant's programs, for those who run them. */
@ApiCall
@Client(id = "api", path = "/api/v1/cohorts", errorType = ProblemBody.class)
public interface Cohorts {
  @Get
  Page list(
      @Nullable @QueryValue String cursor,
      @Nullable @QueryValue Integer size,
      @Nullable @QueryValue CohortStatus status);

  /** People by weeks, with milestones and overdue feedback. */
  @Get("/{cohortId}/grid")
  Grid grid(String cohortId);

  /** A page of cohorts. */
  @Serdeable
  record Page(List<Cohort> items, @Nullable String next) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * A cohort with its figures.
   *
   * @param week the program week; null in a break, before the start and after the end
   * @param onTimeShare null when too few people are in it for a figure
   */
  @Serdeable
  record Cohort(
      String id,
      String name,
      String programName,
      String trackName,
      int trackVersion,
      CohortStatus status,
      LocalDate startsOn,
      LocalDate endsOn,
      @Nullable Integer week,
      int weeks,
      int people,
      @Nullable Integer capacity,
      @Nullable Share onTimeShare,
      int atRisk,
      int overdueReplies,
      @Nullable String zone,
      List<Tracks.Days> breaks) {
    public Cohort {
      breaks = Lists.orEmpty(breaks);
    }
  }

  /** A part and its whole. */
  @Serdeable
  record Share(int onTime, int of) {}

  /** The cohort's screen. */
  @Serdeable
  record Grid(
      Cohort cohort,
      List<Week> weeks,
      @Nullable Share onTimeLast4,
      @Nullable Double medianReplyWorkingDays,
      List<Person> people,
      List<Milestone> milestones,
      List<OverdueReply> overdueReplies) {
    public Grid {
      weeks = Lists.orEmpty(weeks);
      people = Lists.orEmpty(people);
      milestones = Lists.orEmpty(milestones);
      overdueReplies = Lists.orEmpty(overdueReplies);
    }
  }

  /** A column: a calendar week of the cohort. */
  @Serdeable
  record Week(
      @Nullable Integer week,
      LocalDate firstDay,
      LocalDate lastDay,
      WeekKind kind,
      boolean current) {}

  /**
   * A row.
   *
   * @param joinedWeek the first week of somebody who joined late
   * @param cells one for each column; null where the week does not exist for this person
   */
  @Serdeable
  record Person(
      String enrolmentId,
      String name,
      @Nullable String title,
      EnrolmentStatus status,
      @Nullable Integer joinedWeek,
      @Nullable String mentorName,
      List<@Nullable WeekState> cells,
      List<Reason> reasons,
      @Nullable WaitingOn waitingOn) {
    public Person {
      cells = Lists.orEmpty(cells);
      reasons = Lists.orEmpty(reasons);
    }
  }

  /** The mentor whose answer a person waits for. */
  @Serdeable
  record WaitingOn(String mentorName, Instant since, boolean overdue) {}

  /** How many people have come how far with a milestone. */
  @Serdeable
  record Milestone(
      String key,
      String name,
      int week,
      int accepted,
      int waiting,
      int inProgress,
      int notStarted) {}

  /** An answer that is past its target. */
  @Serdeable
  record OverdueReply(String mentorName, String participantName, int week, Instant dueAt) {}
}
