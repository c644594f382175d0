package io.waymark.signon;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("sign_on_attempt")
record AnsweredAttempt(@Id long id, @TenantId @Nullable Long tenantId, Instant expiresAt) {}
