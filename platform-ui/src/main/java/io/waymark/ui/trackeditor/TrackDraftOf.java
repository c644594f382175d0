package io.waymark.ui.trackeditor;

import io.waymark.ui.client.Documents;
import io.waymark.ui.client.TrackDrafts;
import io.waymark.ui.outline.Draft;
import java.util.Map;

/** A draft of a track, as the API keeps it. */
final class TrackDraftOf implements Draft {
  private final TrackDrafts drafts;
  private final String id;
  private TrackDrafts.Draft latest;

  TrackDraftOf(TrackDrafts drafts, TrackDrafts.Draft read) {
    this.drafts = drafts;
    this.id = read.trackDraftId();
    this.latest = read;
  }

  TrackDrafts.Draft latest() {
    return latest;
  }

  Kept kept() {
    return new Kept(latest.document(), latest.version(), latest.savedAt(), latest.faults());
  }

  @Override
  public Kept save(String etag, Map<String, Object> document) {
    latest = drafts.save(id, etag, new Documents.Document(document));
    return kept();
  }

  @Override
  public int publish(String etag) {
    return drafts.publish(id, etag).number();
  }

  @Override
  public void discard() {
    drafts.discard(id);
  }

  @Override
  public Documents.Changes changes() {
    return drafts.changes(id);
  }

  @Override
  public byte[] file() {
    return drafts.file(id);
  }
}
