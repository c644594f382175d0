package io.waymark.enrolmentlink;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.link.LinkTarget;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("enrolment_link")
record EnrolmentLink(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    long madeBy,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Version @Nullable Long version) {
  static final String PURPOSE = "enrolment";

  EnrolmentLink revoked(Instant now) {
    return new EnrolmentLink(id, tenantId, cohortId, madeBy, madeAt, expiresAt, now, version);
  }

  LinkTarget target() {
    return new LinkTarget(PURPOSE, Objects.requireNonNull(tenantId), id, 1);
  }
}
