package io.waymark.ui.frameworkeditor;

import io.waymark.ui.client.Documents;
import io.waymark.ui.client.FrameworkDrafts;
import io.waymark.ui.outline.Draft;
import java.util.Map;

/** A draft of a framework, as the API keeps it. */
final class FrameworkDraftOf implements Draft {
  private final FrameworkDrafts drafts;
  private final String id;

  FrameworkDraftOf(FrameworkDrafts drafts, String id) {
    this.drafts = drafts;
    this.id = id;
  }

  static Kept kept(FrameworkDrafts.Draft read) {
    return new Kept(read.document(), read.version(), read.savedAt(), read.faults());
  }

  @Override
  public Kept save(String etag, Map<String, Object> document) {
    return kept(drafts.save(id, etag, new Documents.Document(document)));
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
