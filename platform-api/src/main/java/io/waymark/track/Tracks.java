package io.waymark.track;

import io.waymark.framework.Frameworks;
import io.waymark.framework.PublishedFramework;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Published tracks of the tenant in scope. */
@Singleton
public class Tracks {
  private final TrackVersionRepository versions;
  private final Frameworks frameworks;
  private final Tenants tenants;
  private final PublishedTracks published = new PublishedTracks();

  Tracks(TrackVersionRepository versions, Frameworks frameworks, Tenants tenants) {
    this.versions = versions;
    this.frameworks = frameworks;
    this.tenants = tenants;
  }

  /**
   * A published version; read from the database once, then kept in memory.
   *
   * @throws NotFound when the tenant has no such version
   */
  public PublishedTrack version(long versionId) {
    return published.get(tenants.currentId(), versionId, () -> read(versionId));
  }

  /** The newest version of a program's track. */
  public Optional<PublishedTrack> latest(long programId, String slug) {
    return versions.findLatest(tenants.currentId(), programId, slug).map(row -> version(row.id()));
  }

  int nextNumber(long trackId) {
    return versions.findMaxNumberByTrackId(trackId).orElse(0) + 1;
  }

  PublishedTrack add(TrackVersionRow version, PublishedFramework framework) {
    return published(versions.save(version), framework);
  }

  /** The newest version of the framework that a track names, with all that its milestones serve. */
  PublishedFramework frameworkFor(TrackDocument document) {
    PublishedFramework framework =
        frameworks
            .latest(document.framework())
            .orElseThrow(
                () ->
                    new Unprocessable(
                        "track.framework", "The framework that this track names is not there."));
    document.requireServes(framework.document().keys());
    return framework;
  }

  private PublishedTrack read(long versionId) {
    TrackVersionRow row = versions.findById(versionId).orElseThrow(NotFound::new);
    return published(row, frameworks.version(row.frameworkVersionId()));
  }

  private static PublishedTrack published(TrackVersionRow row, PublishedFramework framework) {
    return new PublishedTrack(row.id(), row.number(), row.document(), framework.document());
  }
}
