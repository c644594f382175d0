package io.waymark.trackdraft;

import io.waymark.shared.document.Drafts;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.track.PublishedTrack;
import io.waymark.track.TrackPublishing;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of the tenant in scope. Whoever changes one names the version that they have read: all
 * throw {@link PreconditionRequired} without it and {@link PreconditionFailed} when it is not the
 * present one; {@link NotFound} when the tenant has no such draft.
 */
@Singleton
public class TrackDrafts {
  private final TrackDraftRepository drafts;
  private final TrackBeginnings beginnings;
  private final TrackDraftCheck check;
  private final TrackPublishing publishing;
  private final DraftTrail trail;

  TrackDrafts(
      TrackDraftRepository drafts,
      TrackBeginnings beginnings,
      TrackDraftCheck check,
      TrackPublishing publishing,
      DraftTrail trail) {
    this.drafts = drafts;
    this.beginnings = beginnings;
    this.check = check;
    this.publishing = publishing;
    this.trail = trail;
  }

  /**
   * Begins a draft; answers its id.
   *
   * @throws NotFound when the tenant has no such program or version
   * @throws Conflict {@code track.exists} when the slug is another track's of the program, {@code
   *     draft.exists} with the draft's id when it is being drafted already
   * @throws Unprocessable {@code draft.slug_missing} for an empty outline without a slug
   */
  @Transactional
  public long begin(long programId, BeginTrackDraft wanted) {
    return trail.begun(keep(beginnings.of(programId, wanted)));
  }

  /**
   * Begins a draft from a file; as the next version where the program has a track of its name.
   *
   * @throws NotFound when the tenant has no such program
   * @throws Conflict {@code draft.exists} with the draft's id
   * @throws Unprocessable {@code draft.file} or {@code draft.shape} with the places
   */
  @Transactional
  public long begin(long programId, String yaml, @Nullable String slug) {
    TrackDraft draft = beginnings.file(programId, Drafts.file(yaml, slug));
    Drafts.requireShape(draft.document(), draft.slug(), check.check(draft.document()).faults());
    return trail.begun(keep(draft));
  }

  private TrackDraft keep(TrackDraft draft) {
    drafts
        .findByProgramIdAndOpenSlug(draft.programId(), draft.slug())
        .ifPresent(
            open -> {
              throw exists(open.id());
            });
    return DuplicateKey.becomes(() -> exists(null), () -> drafts.save(draft));
  }

  private static Conflict exists(@Nullable Long id) {
    return new Conflict(
        "draft.exists",
        "There is a draft of this track already.",
        id == null ? Map.of() : Map.of("draftId", new Id(id).toString()));
  }

  TrackDraft get(long draftId) {
    return drafts.findById(draftId).orElseThrow(NotFound::new);
  }

  /**
   * Saves the whole document.
   *
   * @throws Conflict {@code draft.published}
   * @throws Unprocessable {@code draft.shape} with the places, {@code draft.slug}
   */
  @Transactional
  TrackDraft save(long draftId, @Nullable String ifMatch, Map<String, Object> document) {
    TrackDraft draft = get(draftId);
    Drafts.requireOpen(draft.publishedVersionId(), draft.version(), ifMatch);
    Drafts.requireShape(document, draft.slug(), check.check(document).faults());
    return document.equals(draft.document()) ? draft : drafts.update(trail.saved(draft, document));
  }

  /**
   * Makes it the next version of its track, for good.
   *
   * @throws Conflict {@code draft.published} when that was done before
   * @throws Unprocessable {@code draft.faults} with the places
   */
  @Transactional
  PublishedTrack publish(long draftId, @Nullable String ifMatch) {
    TrackDraft draft = get(draftId);
    Drafts.requireOpen(draft.publishedVersionId(), draft.version(), ifMatch);
    PublishedTrack published =
        publishing.publish(draft.programId(), Drafts.requireWhole(check.check(draft.document())));
    drafts.update(draft.published(published.versionId()));
    return published;
  }

  /**
   * Throws it away.
   *
   * @throws Conflict {@code draft.published}
   */
  @Transactional
  void discard(long draftId) {
    TrackDraft draft = get(draftId);
    Drafts.requireUnpublished(draft.publishedVersionId());
    drafts.delete(draft);
    trail.discarded(draft);
  }
}
