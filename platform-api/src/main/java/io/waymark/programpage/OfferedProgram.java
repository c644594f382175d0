package io.waymark.programpage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A program as its page names it. */
@MappedEntity("program")
record OfferedProgram(@Id long id, String slug, String name) {}
