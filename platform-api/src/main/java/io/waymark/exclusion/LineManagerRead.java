package io.waymark.exclusion;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record LineManagerRead(long id, String name, @Nullable Instant agreedAt) {}
