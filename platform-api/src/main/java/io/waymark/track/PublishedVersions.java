package io.waymark.track;

import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.List;

/** Which versions a track has. */
@Singleton
public class PublishedVersions {
  private final TrackVersionReads reads;
  private final Tenants tenants;

  PublishedVersions(TrackVersionReads reads, Tenants tenants) {
    this.reads = reads;
    this.tenants = tenants;
  }

  /** All published versions of the track that a version belongs to, oldest first. */
  public List<TrackVersionLine> ofSameTrack(long versionId) {
    return reads.published(tenants.currentId(), versionId);
  }
}
