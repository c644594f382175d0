package io.waymark.framework;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A draft of a framework in one row of {@link FrameworkReads}. */
@MappedEntity("framework_draft")
record FrameworkDraftLine(@Id long id, String slug, Instant savedAt) {}
