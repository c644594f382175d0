package io.waymark.framework;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.List;

/** The frameworks of an organisation, and what is being drafted. */
@Serdeable
record FrameworkList(List<Item> items, List<Draft> drafts) {
  /**
   * A framework.
   *
   * @param name of its newest version, in the reader's language
   * @param versions newest first
   */
  @Serdeable
  record Item(String slug, String name, List<Version> versions) {}

  /**
   * @param tracks the versions of tracks that serve it
   */
  @Serdeable
  record Version(
      Id frameworkVersionId,
      int number,
      Instant publishedAt,
      int competencies,
      int levels,
      List<Use> tracks) {}

  /** A version of a track. */
  @Serdeable
  record Use(Id trackVersionId, String programName, String slug, int number) {}

  /** A draft that is not published yet. */
  @Serdeable
  record Draft(Id frameworkDraftId, String slug, Instant savedAt) {}
}
