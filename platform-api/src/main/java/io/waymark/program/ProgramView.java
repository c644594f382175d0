package io.waymark.program;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A program, what it offers, and what is being drafted for it.
 *
 * @param cohorts how many it has
 */
@Serdeable
record ProgramView(
    Id programId, String slug, String name, int cohorts, List<Track> tracks, List<Draft> drafts) {

  /**
   * A track of the program.
   *
   * @param name of its newest version, in the reader's language
   * @param versions newest first
   */
  @Serdeable
  record Track(String slug, String name, List<Version> versions) {}

  /**
   * @param cohorts how many run it, or are to
   */
  @Serdeable
  record Version(
      Id trackVersionId,
      int number,
      Instant publishedAt,
      int weeks,
      String framework,
      int frameworkNumber,
      int cohorts) {}

  /** A draft that is not published yet. */
  @Serdeable
  record Draft(Id trackDraftId, String slug, Instant savedAt) {}

  /** A cohort, and the version that it runs. */
  @Serdeable
  record Cohort(Id cohortId, String name, LocalDate startsOn, Id trackVersionId) {}

  /**
   * A program with its cohorts.
   *
   * @param cohorts newest start first, 50 at most
   * @param etag the version of the program, for whoever renames it
   */
  @Serdeable
  record WithCohorts(ProgramView program, List<Cohort> cohorts, String etag) {}
}
