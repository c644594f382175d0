package io.waymark.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("check_in_draft")
record CheckInDraft(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    int period,
    @TypeDef(type = DataType.JSON) DraftBody body,
    Instant savedAt,
    @Version @Nullable Long version) {

  CheckInDraft with(DraftBody newer, Instant now) {
    return new CheckInDraft(id, tenantId, enrolmentId, period, newer, now, version);
  }

  SavedDraft saved() {
    return new SavedDraft(savedAt, version == null ? 0 : version, body);
  }
}
