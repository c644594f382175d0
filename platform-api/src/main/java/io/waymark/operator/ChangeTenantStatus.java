package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param suspended true ends everybody's sign-in to the organisation, false opens it again
 */
@Serdeable
record ChangeTenantStatus(boolean suspended) {}
