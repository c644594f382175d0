package io.waymark.frameworkdraft;

import io.waymark.framework.FrameworkDocumentReader;
import io.waymark.framework.FrameworkPublishing;
import io.waymark.framework.PublishedFramework;
import io.waymark.shared.document.Drafts;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.shared.text.Fault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of the tenant in scope. Whoever changes one names the version that they have read: all
 * throw {@link PreconditionRequired} without it and {@link PreconditionFailed} when it is not the
 * present one; {@link NotFound} when the tenant has no such draft.
 */
@Singleton
public class FrameworkDrafts {
  private final FrameworkDraftRepository drafts;
  private final FrameworkBeginnings beginnings;
  private final FrameworkPublishing publishing;
  private final DraftTrail trail;

  FrameworkDrafts(
      FrameworkDraftRepository drafts,
      FrameworkBeginnings beginnings,
      FrameworkPublishing publishing,
      DraftTrail trail) {
    this.drafts = drafts;
    this.beginnings = beginnings;
    this.publishing = publishing;
    this.trail = trail;
  }

  /**
   * Begins a draft; answers its id.
   *
   * @throws NotFound when the tenant has no such version
   * @throws Conflict {@code framework.exists} when the slug is another framework's, {@code
   *     draft.exists} with the draft's id when it is being drafted already
   * @throws Unprocessable {@code draft.slug_missing} for an empty outline without a slug
   */
  @Transactional
  public long begin(BeginFrameworkDraft wanted) {
    return trail.begun(keep(beginnings.of(wanted)));
  }

  /**
   * Begins a draft from a file; as the next version where there is a framework of its name.
   *
   * @throws Conflict {@code draft.exists} with the draft's id
   * @throws Unprocessable {@code draft.file} or {@code draft.shape} with the places
   */
  @Transactional
  public long begin(String yaml, @Nullable String slug) {
    FrameworkDraft draft = beginnings.file(Drafts.file(yaml, slug));
    Drafts.requireShape(draft.document(), draft.slug(), faults(draft.document()));
    return trail.begun(keep(draft));
  }

  private FrameworkDraft keep(FrameworkDraft draft) {
    drafts
        .findByOpenSlug(draft.slug())
        .ifPresent(
            open -> {
              throw exists(open.id());
            });
    return DuplicateKey.becomes(() -> exists(null), () -> drafts.save(draft));
  }

  private static Conflict exists(@Nullable Long id) {
    return new Conflict(
        "draft.exists",
        "There is a draft of this framework already.",
        id == null ? Map.of() : Map.of("draftId", new Id(id).toString()));
  }

  FrameworkDraft get(long draftId) {
    return drafts.findById(draftId).orElseThrow(NotFound::new);
  }

  /**
   * Saves the whole document.
   *
   * @throws Conflict {@code draft.published}
   * @throws Unprocessable {@code draft.shape} with the places, {@code draft.slug}
   */
  @Transactional
  FrameworkDraft save(long draftId, @Nullable String ifMatch, Map<String, Object> document) {
    FrameworkDraft draft = get(draftId);
    Drafts.requireOpen(draft.publishedVersionId(), draft.version(), ifMatch);
    Drafts.requireShape(document, draft.slug(), faults(document));
    return document.equals(draft.document()) ? draft : drafts.update(trail.saved(draft, document));
  }

  /**
   * Makes it the next version of its framework, for good.
   *
   * @throws Conflict {@code draft.published} when that was done before
   * @throws Unprocessable {@code draft.faults} with the places
   */
  @Transactional
  PublishedFramework publish(long draftId, @Nullable String ifMatch) {
    FrameworkDraft draft = get(draftId);
    Drafts.requireOpen(draft.publishedVersionId(), draft.version(), ifMatch);
    PublishedFramework published =
        publishing.publish(Drafts.requireWhole(FrameworkDocumentReader.check(draft.document())));
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
    FrameworkDraft draft = get(draftId);
    Drafts.requireUnpublished(draft.publishedVersionId());
    drafts.delete(draft);
    trail.discarded(draft);
  }

  static List<Fault> faults(Map<String, Object> document) {
    return FrameworkDocumentReader.check(document).faults();
  }
}
