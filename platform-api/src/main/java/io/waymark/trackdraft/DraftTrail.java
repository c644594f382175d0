package io.waymark.trackdraft;

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

  long begun(TrackDraft draft) {
    audit.record("track.draft_begun", subject(draft), Map.of("slug", draft.slug()));
    return draft.id();
  }

  TrackDraft saved(TrackDraft draft, Map<String, Object> document) {
    return draft.with(document, clock.instant());
  }

  void discarded(TrackDraft draft) {
    audit.record("track.draft_discarded", subject(draft), Map.of("slug", draft.slug()));
  }

  private static Subject subject(TrackDraft draft) {
    return new Subject("track_draft", draft.id());
  }
}
