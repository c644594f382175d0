package io.waymark.shared.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, opaque to the caller; absent on the last page
 */
@Serdeable
public record Page<T>(List<T> items, @Nullable String next) {}
