package io.waymark.draft;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A draft as it was last saved.
 *
 * @param version goes up with each saving
 */
@Serdeable
public record SavedDraft(Instant savedAt, long version, DraftBody body) {}
