package io.waymark.signon;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom an issuer means by a subject. */
@MappedEntity("sign_on_link")
record SignOnLink(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    String issuer,
    String subject,
    long membershipId,
    Instant linkedAt) {}
