package io.waymark.draft;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

@Serdeable
record DraftSaved(Instant savedAt, long version) {}
