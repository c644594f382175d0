package io.waymark.trackdraft;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * @param document the whole track, in the form of its file; may be unfinished
 */
@Serdeable
record SaveTrackDraft(@NotNull Map<String, Object> document) {}
