package io.waymark.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("reply_draft")
record ReplyDraft(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long checkInId,
    long mentorId,
    String text,
    Instant savedAt,
    @Version @Nullable Long version) {

  ReplyDraft with(String newer, Instant now) {
    return new ReplyDraft(id, tenantId, checkInId, mentorId, newer, now, version);
  }
}
