package io.waymark.framework;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A version of a track that serves a version of a framework. */
@MappedEntity("track_version")
record UseLine(@Id long id, long frameworkVersionId, String programName, String slug, int number) {}
