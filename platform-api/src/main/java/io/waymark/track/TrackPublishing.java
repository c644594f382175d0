package io.waymark.track;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.framework.PublishedFramework;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Makes track versions that cohorts can run. */
@Singleton
public class TrackPublishing {
  private final TrackRepository repository;
  private final Tracks tracks;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  TrackPublishing(TrackRepository repository, Tracks tracks, Audit audit, Ids ids, Clock clock) {
    this.repository = repository;
    this.tracks = tracks;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Publishes the document as the next version of the track that its slug names, on the newest
   * version of the framework that it names.
   *
   * @throws Unprocessable {@code track.framework} when the tenant has no such framework
   * @throws Conflict {@code track.version_exists} when somebody else published it at the same time
   */
  @Transactional
  public PublishedTrack publish(long programId, TrackDocument document) {
    PublishedFramework framework = tracks.frameworkFor(document);
    Instant now = clock.instant();
    long trackId =
        repository
            .findByProgramIdAndSlug(programId, document.slug())
            .orElseGet(() -> begin(programId, document.slug(), now))
            .id();
    TrackVersionRow version =
        new TrackVersionRow(
            ids.next(),
            null,
            trackId,
            framework.versionId(),
            tracks.nextNumber(trackId),
            document,
            now,
            null);
    PublishedTrack published =
        DuplicateKey.becomes(TrackPublishing::exists, () -> tracks.add(version, framework));
    audit.record(
        "track.published",
        new Subject("track_version", published.versionId()),
        Map.of("slug", document.slug(), "number", published.number()));
    return published;
  }

  private TrackRow begin(long programId, String slug, Instant now) {
    return DuplicateKey.becomes(
        TrackPublishing::exists,
        () -> repository.save(new TrackRow(ids.next(), null, programId, slug, now, null)));
  }

  private static Conflict exists() {
    return new Conflict("track.version_exists", "This version was published just now.");
  }
}
