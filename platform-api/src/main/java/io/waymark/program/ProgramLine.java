package io.waymark.program;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A program in one row of {@link ProgramReads}. */
@MappedEntity("program")
record ProgramLine(@Id long id, String slug, String name, long version, int cohorts) {}
