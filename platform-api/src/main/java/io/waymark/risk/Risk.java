package io.waymark.risk;

import io.waymark.track.Milestone;

/**
 * A reason why somebody is at risk. What it is drawn from is its type, so that what a person wrote
 * cannot reach an answer that is made of {@link OfStatus} alone.
 */
public sealed interface Risk {

  /** Drawn from statuses and dates; for everyone who may see the enrolment. */
  sealed interface OfStatus extends Risk {}

  /** Drawn from what the participant wrote; only for a mentor, and only from what they may read. */
  sealed interface OfWords extends Risk {}

  /**
   * Two or more of the last four check-ins were missed.
   *
   * @param of how many were looked at, at most four
   */
  record MissedCheckIns(int missed, int of) implements OfStatus {}

  /**
   * A milestone is past due and it is the participant's turn.
   *
   * @param days from the due date to the participant's today; 0 on the day itself
   */
  record MilestoneOverdue(Milestone milestone, long days) implements OfStatus {}

  /** A commitment of the latest check-in was carried four times or more. */
  record CommitmentCarried(String text) implements OfWords {}

  /** Confidence fell by two or more over three check-ins. */
  record ConfidenceDown(int from, int to) implements OfWords {}
}
