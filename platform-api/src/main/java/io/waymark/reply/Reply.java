package io.waymark.reply;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.checkin.CheckInView.ReplyView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One a check-in and mentor. */
@MappedEntity("reply")
record Reply(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long checkInId,
    long mentorId,
    String text,
    Instant sentAt,
    @Nullable Instant editedAt,
    @Version @Nullable Long version) {

  Reply edited(String newer, Instant now) {
    return new Reply(id, tenantId, checkInId, mentorId, newer, sentAt, now, version);
  }

  /** The version of a stored one. */
  long tag() {
    return version == null ? 0 : version;
  }

  ReplyView view(String mentorName) {
    return new ReplyView(
        new io.waymark.shared.id.Id(id), mentorName, text, sentAt, editedAt, true, tag());
  }
}
