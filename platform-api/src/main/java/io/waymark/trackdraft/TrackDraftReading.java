package io.waymark.trackdraft;

import io.waymark.framework.FrameworkDocument;
import io.waymark.shared.document.Changes;
import io.waymark.shared.document.DocumentDiff;
import io.waymark.shared.id.Id;
import io.waymark.track.TrackDocumentWriter;
import io.waymark.track.Tracks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is shown of a draft. */
@Singleton
class TrackDraftReading {
  private final TrackDraftCheck check;
  private final Tracks tracks;

  TrackDraftReading(TrackDraftCheck check, Tracks tracks) {
    this.check = check;
    this.tracks = tracks;
  }

  TrackDraftView view(TrackDraft draft) {
    Optional<FrameworkDocument> framework = check.framework(draft.document());
    Long base = draft.baseVersionId();
    return new TrackDraftView(
        new Id(draft.id()),
        new Id(draft.programId()),
        draft.slug(),
        base == null ? 1 : tracks.version(base).number() + 1,
        id(base),
        id(draft.publishedVersionId()),
        draft.savedAt(),
        draft.version() == null ? 0 : draft.version(),
        draft.document(),
        check.check(draft.document(), framework).faults(),
        framework.map(TrackDraftReading::served).orElse(List.of()));
  }

  /** What the draft changes; everything is new in a track that has no version yet. */
  Changes changes(TrackDraft draft, Locale locale) {
    Long base = draft.baseVersionId();
    return DocumentDiff.between(
        base == null ? Map.of() : TrackDocumentWriter.tree(tracks.version(base).document()),
        draft.document(),
        locale);
  }

  private static @Nullable Id id(@Nullable Long id) {
    return id == null ? null : new Id(id);
  }

  private static List<TrackDraftView.Served> served(FrameworkDocument framework) {
    return framework.competencies().stream()
        .map(competency -> new TrackDraftView.Served(competency.key(), competency.name()))
        .toList();
  }
}
