package io.waymark.frameworkdraft;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/**
 * Who began a draft and who threw one away; what is typed in between changes nothing for anybody.
 */
@Singleton
class DraftTrail {
  private final Audit audit;
  private final Clock clock;

  DraftTrail(Audit audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  long begun(FrameworkDraft draft) {
    audit.record("framework.draft_begun", subject(draft), Map.of("slug", draft.slug()));
    return draft.id();
  }

  FrameworkDraft saved(FrameworkDraft draft, Map<String, Object> document) {
    return draft.with(document, clock.instant());
  }

  void discarded(FrameworkDraft draft) {
    audit.record("framework.draft_discarded", subject(draft), Map.of("slug", draft.slug()));
  }

  private static Subject subject(FrameworkDraft draft) {
    return new Subject("framework_draft", draft.id());
  }
}
