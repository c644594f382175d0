package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * @param accent absent: Waymark's own
 */
@Serdeable
record ChangeAccent(@Nullable @Valid Accent accent) {}
