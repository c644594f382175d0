package io.waymark.provisioning;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record DirectoryRow(
    long id, String name, String owner, Instant connectedAt, @Nullable Instant lastUsedAt) {}
