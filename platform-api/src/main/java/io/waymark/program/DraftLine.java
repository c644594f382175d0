package io.waymark.program;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A draft of a track in one row of {@link ProgramReads}. */
@MappedEntity("track_draft")
record DraftLine(@Id long id, long programId, String slug, Instant savedAt) {}
