package io.waymark.operator;

import io.micronaut.core.annotation.Introspected;

@Introspected
record TenantSize(long tenantId, long members) {}
