package io.waymark.exclusion;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param membershipId of the participant
 * @param reason for those who run programs alone
 * @param agreedAt since when the participant agrees all the same; null while they do not
 */
@MappedEntity("pairing_exclusion")
record ExclusionRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    long mentorId,
    ExclusionKind kind,
    String reason,
    long madeBy,
    Instant madeAt,
    @Nullable Instant agreedAt,
    @Version @Nullable Long version) {

  ExclusionRow agreed(@Nullable Instant since) {
    return new ExclusionRow(
        id, tenantId, membershipId, mentorId, kind, reason, madeBy, madeAt, since, version);
  }

  boolean keepsApart() {
    return agreedAt == null;
  }
}
