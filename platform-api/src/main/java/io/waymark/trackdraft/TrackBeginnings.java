package io.waymark.trackdraft;

import io.waymark.framework.Frameworks;
import io.waymark.program.Programs;
import io.waymark.shared.document.Drafts;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.track.PublishedTrack;
import io.waymark.track.TrackDocumentWriter;
import io.waymark.track.TrackVersions;
import io.waymark.track.Tracks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new draft begins with. */
@Singleton
class TrackBeginnings {
  private final Programs programs;
  private final Tracks tracks;
  private final TrackVersions versions;
  private final Frameworks frameworks;
  private final NewDrafts newDrafts;

  TrackBeginnings(
      Programs programs,
      Tracks tracks,
      TrackVersions versions,
      Frameworks frameworks,
      NewDrafts newDrafts) {
    this.programs = programs;
    this.tracks = tracks;
    this.versions = versions;
    this.frameworks = frameworks;
    this.newDrafts = newDrafts;
  }

  /**
   * @throws NotFound when the tenant has no such program or version
   * @throws Conflict {@code track.exists}
   * @throws Unprocessable {@code draft.slug_missing}
   */
  TrackDraft of(long programId, BeginTrackDraft wanted) {
    programs.require(programId);
    if (wanted.fromVersionId() != null) {
      return from(programId, wanted.fromVersionId().value(), wanted.slug());
    }
    String slug = wanted.slug() == null ? wanted.shipped() : wanted.slug();
    if (slug == null) {
      throw new Unprocessable("draft.slug_missing", "An empty outline needs a short name.");
    }
    if (wanted.shipped() != null) {
      return another(programId, slug, TrackOutline.shipped());
    }
    String name = wanted.name() == null ? "" : wanted.name().strip();
    return another(
        programId, slug, TrackOutline.empty(slug, name, frameworks.newestSlug().orElse("")));
  }

  /** As the next version where the program has a track of this name. */
  TrackDraft file(long programId, Map<String, Object> tree) {
    programs.require(programId);
    String slug = Drafts.slug(tree);
    Long base = tracks.latest(programId, slug).map(PublishedTrack::versionId).orElse(null);
    return newDrafts.of(programId, slug, base, tree);
  }

  private TrackDraft from(long programId, long versionId, @Nullable String slug) {
    TrackVersions.Home home = versions.home(versionId);
    Map<String, Object> tree = TrackDocumentWriter.tree(tracks.version(versionId).document());
    if (home.programId() == programId && (slug == null || slug.equals(home.slug()))) {
      PublishedTrack latest = tracks.latest(programId, home.slug()).orElseThrow(NotFound::new);
      return newDrafts.of(programId, home.slug(), latest.versionId(), tree);
    }
    return another(programId, slug == null ? home.slug() : slug, tree);
  }

  /** A track of its own. */
  private TrackDraft another(long programId, String slug, Map<String, Object> tree) {
    if (tracks.latest(programId, slug).isPresent()) {
      throw new Conflict("track.exists", "This program has a track with this short name already.");
    }
    tree.put("slug", slug);
    return newDrafts.of(programId, slug, null, tree);
  }

  /** Drafts that nobody has saved yet. */
  @Singleton
  static class NewDrafts {
    private final Ids ids;
    private final Clock clock;

    NewDrafts(Ids ids, Clock clock) {
      this.ids = ids;
      this.clock = clock;
    }

    TrackDraft of(long programId, String slug, @Nullable Long base, Map<String, Object> tree) {
      return new TrackDraft(
          ids.next(), null, programId, slug, slug, base, null, tree, clock.instant(), null);
    }
  }
}
