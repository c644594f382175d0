package io.waymark.frameworkdraft;

import io.waymark.framework.FrameworkDocumentWriter;
import io.waymark.framework.Frameworks;
import io.waymark.shared.document.Changes;
import io.waymark.shared.document.DocumentDiff;
import io.waymark.shared.id.Id;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is shown of a draft. */
@Singleton
class FrameworkDraftReading {
  private final Frameworks frameworks;

  FrameworkDraftReading(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  FrameworkDraftView view(FrameworkDraft draft) {
    Long base = draft.baseVersionId();
    return new FrameworkDraftView(
        new Id(draft.id()),
        draft.slug(),
        base == null ? 1 : frameworks.version(base).number() + 1,
        id(base),
        id(draft.publishedVersionId()),
        draft.savedAt(),
        draft.version() == null ? 0 : draft.version(),
        draft.document(),
        FrameworkDrafts.faults(draft.document()));
  }

  /** What the draft changes; everything is new in a framework that has no version yet. */
  Changes changes(FrameworkDraft draft, Locale locale) {
    Long base = draft.baseVersionId();
    return DocumentDiff.between(
        base == null ? Map.of() : FrameworkDocumentWriter.tree(frameworks.version(base).document()),
        draft.document(),
        locale);
  }

  private static @Nullable Id id(@Nullable Long id) {
    return id == null ? null : new Id(id);
  }
}
