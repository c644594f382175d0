package io.waymark.whatif;

import io.waymark.calendar.WeekSpan;
import io.waymark.track.PublishedTrack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One change to the dates of a cohort. Each has one that takes it back. */
public sealed interface Proposal {

  /**
   * @param startsOn whole weeks from the present start
   */
  record ShiftStart(LocalDate startsOn) implements Proposal {}

  record AddBreak(WeekSpan span) implements Proposal {}

  /**
   * @param firstDay of the break as it is
   * @param to where it lies then, or how long it is
   */
  record MoveBreak(LocalDate firstDay, WeekSpan to) implements Proposal {}

  record RemoveBreak(LocalDate firstDay) implements Proposal {}

  /**
   * @param track the version to run
   * @param sameTrack whether it is a version of the track that the cohort runs
   * @param backwards whether an adoption is taken back, so that an older one may be adopted
   */
  record AdoptVersion(PublishedTrack track, boolean sameTrack, boolean backwards)
      implements Proposal {}

  /**
   * @param dueOn for somebody who is in the cohort from its start and pauses never; null for the
   *     day that the track says
   * @param reason that those who are told can read
   */
  record MoveMilestone(String key, @Nullable LocalDate dueOn, @Nullable String reason)
      implements Proposal {}

  /**
   * @param number of its period
   * @param dueOn a day of the last week of the period; null for the weekday of the track
   * @param reason that those who are told can read
   */
  record MoveCheckIn(int number, @Nullable LocalDate dueOn, @Nullable String reason)
      implements Proposal {}
}
