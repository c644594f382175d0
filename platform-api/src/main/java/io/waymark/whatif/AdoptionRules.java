package io.waymark.whatif;

import io.waymark.calendar.Cadence;
import io.waymark.track.PublishedTrack;
import java.time.Instant;

/** Whether a cohort may run another version of its track. */
record AdoptionRules(Run run, Instant now) {
  private static final String PLACE = "trackVersionId";

  Run after(Proposal.AdoptVersion adopt) {
    PublishedTrack track = adopt.track();
    if (!adopt.sameTrack()) {
      throw Rules.refused(
          "cohort_change.other_track", "That is no version of the track that it runs.", PLACE);
    }
    if (track.versionId() == run.track().versionId()) {
      throw Rules.refused("cohort_change.same", "The cohort runs that version already.", PLACE);
    }
    if (!adopt.backwards() && track.number() < run.track().number()) {
      throw Rules.refused("cohort_change.not_newer", "Only a newer version is adopted.", PLACE);
    }
    requireThatWhatHasBegunGoesOn(track);
    return run.with(track);
  }

  /** Dates in the past are what people were told: another cadence would judge them anew. */
  private void requireThatWhatHasBegunGoesOn(PublishedTrack track) {
    Cadence cadence = run.track().document().cadence();
    if (run.plan().isRunning(now) && !cadence.equals(track.document().cadence())) {
      throw Rules.refused(
          "cohort_change.cadence",
          "Its check-ins are due at other times, and the cohort has begun.",
          PLACE);
    }
    if (track.document().weeks() < run.weeksBegun(now)) {
      throw Rules.refused("cohort_change.too_short", "It has fewer weeks than have begun.", PLACE);
    }
  }
}
