package io.waymark.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.link.LinkTarget;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param generation grows each time it is opened: an address that was closed stays dead
 */
@MappedEntity("certificate_link")
record CertificateLink(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    boolean isOpen,
    int generation,
    Instant changedAt,
    @Version @Nullable Long version) {
  static final String PURPOSE = "certificate";

  CertificateLink opened(Instant now) {
    return isOpen
        ? this
        : new CertificateLink(id, tenantId, enrolmentId, true, generation + 1, now, version);
  }

  CertificateLink closed(Instant now) {
    return new CertificateLink(id, tenantId, enrolmentId, false, generation, now, version);
  }

  LinkTarget target() {
    return new LinkTarget(PURPOSE, Objects.requireNonNull(tenantId), id, generation);
  }
}
