package io.waymark.quota;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * What is stored for an organisation.
 *
 * @param bytes of all values in all of its rows, without the indexes
 */
@Introspected
public record Usage(long tenantId, long bytes, Instant measuredAt) {}
