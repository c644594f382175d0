package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a cohort does what, and what would become of it if that were changed. */
@ApiCall
@Client(id = "api", path = "/api/v1/cohorts", errorType = ProblemBody.class)
public interface CohortDates {
  @Get("/{cohortId}/dates")
  Dates read(String cohortId);

  /** Every date and person that a change would touch. */
  @Post("/{cohortId}/change-previews")
  Preview preview(String cohortId, @Body Change change);

  /** Makes the change that was previewed. */
  @Post("/{cohortId}/changes")
  Applied apply(String cohortId, @Body Order order);

  /** What is changed. */
  enum Kind {
    SHIFT_START,
    SHIFT_WEEKS,
    ADD_BREAK,
    MOVE_BREAK,
    REMOVE_BREAK,
    ADOPT_VERSION,
    MOVE_MILESTONE,
    MOVE_CHECK_IN,
    REVERT
  }

  /** What is due. */
  enum DueKind {
    CHECK_IN,
    MILESTONE,
    TASK
  }

  /** The page of a cohort's dates. */
  @Serdeable
  record Dates(
      String id,
      String name,
      CohortStatus status,
      String trackName,
      String zone,
      boolean mayShift,
      boolean mayChange,
      Strip strip,
      List<Break> breaks,
      List<MilestoneDate> milestones,
      List<CheckInDate> checkIns,
      List<Version> newerVersions,
      List<Made> changes) {
    public Dates {
      breaks = Lists.orEmpty(breaks);
      milestones = Lists.orEmpty(milestones);
      checkIns = Lists.orEmpty(checkIns);
      newerVersions = Lists.orEmpty(newerVersions);
      changes = Lists.orEmpty(changes);
    }
  }

  /** A cohort's calendar. */
  @Serdeable
  record Strip(
      LocalDate startsOn, LocalDate endsOn, int trackVersion, int weeks, List<Week> calendar) {
    public Strip {
      calendar = Lists.orEmpty(calendar);
    }
  }

  /**
   * A calendar week.
   *
   * @param week null in a break
   * @param begun whether it has begun for anyone
   */
  @Serdeable
  record Week(
      @Nullable Integer week,
      LocalDate firstDay,
      LocalDate lastDay,
      boolean begun,
      List<String> milestones) {
    public Week {
      milestones = Lists.orEmpty(milestones);
    }
  }

  /** Weeks off. */
  @Serdeable
  record Break(LocalDate firstDay, LocalDate lastDay, int weeks, boolean mayChange) {}

  /** When a milestone is due, and when it would be. */
  @Serdeable
  record MilestoneDate(
      String key, String name, int week, LocalDate dueOn, LocalDate usualDueOn, boolean moved) {}

  /**
   * When a check-in is due, and when it would be.
   *
   * @param earliest the first day on which it can be due
   * @param latest the last one
   */
  @Serdeable
  record CheckInDate(
      int number,
      LocalDate dueOn,
      LocalDate usualDueOn,
      LocalDate earliest,
      LocalDate latest,
      boolean mayMove) {
    public boolean moved() {
      return !dueOn.equals(usualDueOn);
    }
  }

  /** A newer version of the track. */
  @Serdeable
  record Version(String id, int number) {}

  /** A change that was made. */
  @Serdeable
  record Made(
      String id,
      Kind kind,
      @Nullable Place from,
      @Nullable Place to,
      @Nullable String reason,
      int people,
      int dates,
      String by,
      Instant at,
      @Nullable String revertsId,
      boolean reverted) {}

  /** What a change is about, before it or after it. */
  @Serdeable
  record Place(
      @Nullable LocalDate day,
      @Nullable Integer weeks,
      @Nullable Integer trackVersion,
      @Nullable String milestone,
      @Nullable Integer checkIn) {}

  /** A change to look at or to make; its kind says which of the others it takes. */
  @Serdeable
  record Change(
      Kind kind,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate breakFirstDay,
      @Nullable LocalDate firstDay,
      @Nullable Integer weeks,
      @Nullable String trackVersionId,
      @Nullable String milestoneKey,
      @Nullable Integer checkIn,
      @Nullable LocalDate dueOn,
      @Nullable String reason,
      @Nullable String changeId) {

    public static Change shift(LocalDate startsOn) {
      return new Change(
          Kind.SHIFT_START, startsOn, null, null, null, null, null, null, null, null, null);
    }

    public static Change shiftBy(int weeks) {
      return new Change(
          Kind.SHIFT_WEEKS, null, null, null, weeks, null, null, null, null, null, null);
    }

    public static Change addBreak(LocalDate firstDay, int weeks) {
      return new Change(
          Kind.ADD_BREAK, null, null, firstDay, weeks, null, null, null, null, null, null);
    }

    public static Change moveBreak(LocalDate from, LocalDate to, int weeks) {
      return new Change(Kind.MOVE_BREAK, null, from, to, weeks, null, null, null, null, null, null);
    }

    public static Change removeBreak(LocalDate firstDay) {
      return new Change(
          Kind.REMOVE_BREAK, null, firstDay, null, null, null, null, null, null, null, null);
    }

    public static Change adopt(String versionId) {
      return new Change(
          Kind.ADOPT_VERSION, null, null, null, null, versionId, null, null, null, null, null);
    }

    public static Change moveMilestone(String key, @Nullable LocalDate dueOn, String reason) {
      return new Change(
          Kind.MOVE_MILESTONE, null, null, null, null, null, key, null, dueOn, reason, null);
    }

    public static Change moveCheckIn(int number, @Nullable LocalDate dueOn, String reason) {
      return new Change(
          Kind.MOVE_CHECK_IN, null, null, null, null, null, null, number, dueOn, reason, null);
    }

    public static Change revert(String changeId) {
      return new Change(
          Kind.REVERT, null, null, null, null, null, null, null, null, null, changeId);
    }
  }

  /** A change with the fingerprint of its preview. */
  @Serdeable
  record Order(Change change, String fingerprint) {}

  /** The change that was made. */
  @Serdeable
  record Applied(String changeId) {}

  /** What a change would do. */
  @Serdeable
  record Preview(
      String fingerprint,
      Strip before,
      Strip after,
      int people,
      int dates,
      List<Group> groups,
      @Nullable Versions track) {
    public Preview {
      groups = Lists.orEmpty(groups);
    }
  }

  /** People whose dates change alike. */
  @Serdeable
  record Group(List<Affected> people, List<Changed> dates) {
    public Group {
      people = Lists.orEmpty(people);
      dates = Lists.orEmpty(dates);
    }
  }

  /** Somebody whose dates change. */
  @Serdeable
  record Affected(String enrolmentId, String name) {}

  /** A date that moves, comes or goes. */
  @Serdeable
  record Changed(
      DueKind kind,
      @Nullable Integer period,
      @Nullable String name,
      @Nullable Moment before,
      @Nullable Moment after) {}

  /** A day and an hour where the person lives. */
  @Serdeable
  record Moment(LocalDate day, LocalTime time) {}

  /** What differs between two versions, and what becomes of progress. */
  @Serdeable
  record Versions(List<Item> items, int keptMilestones, int lostMilestones, int lostTicks) {
    public Versions {
      items = Lists.orEmpty(items);
    }
  }

  /** A milestone or task that comes, goes or moves. */
  @Serdeable
  record Item(
      boolean milestone,
      String name,
      @Nullable Integer weekBefore,
      @Nullable Integer weekAfter,
      int people) {}
}
