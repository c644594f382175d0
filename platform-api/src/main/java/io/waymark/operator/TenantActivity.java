package io.waymark.operator;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** When somebody last signed in, or went on in a session. */
@Introspected
record TenantActivity(long tenantId, Instant lastActiveAt) {}
