package io.waymark.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("decision_draft")
record DecisionDraft(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    String milestoneKey,
    long mentorId,
    String words,
    Instant savedAt,
    @Version @Nullable Long version) {

  DecisionDraft with(String newer, Instant now) {
    return new DecisionDraft(
        id, tenantId, enrolmentId, milestoneKey, mentorId, newer, now, version);
  }
}
