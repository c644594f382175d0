package io.waymark.track;

import io.waymark.shared.document.Changes;
import io.waymark.shared.document.DocumentDiff;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What published versions look like beside each other, and where they belong. */
@Singleton
public class TrackVersions {
  /** The track that a version is one of. */
  public record Home(long programId, String slug) {}

  private final TrackRepository repository;
  private final Tracks tracks;
  private final Tenants tenants;

  TrackVersions(TrackRepository repository, Tracks tracks, Tenants tenants) {
    this.repository = repository;
    this.tracks = tracks;
    this.tenants = tenants;
  }

  /**
   * @throws NotFound when the tenant has no such version
   */
  public Home home(long versionId) {
    TrackRow row =
        repository.findOfVersion(tenants.currentId(), versionId).orElseThrow(NotFound::new);
    return new Home(row.programId(), row.slug());
  }

  /**
   * @throws NotFound when the tenant lacks either
   */
  Changes changes(long earlierId, long laterId, Locale locale) {
    return DocumentDiff.between(
        TrackDocumentWriter.tree(tracks.version(earlierId).document()),
        TrackDocumentWriter.tree(tracks.version(laterId).document()),
        locale);
  }
}
