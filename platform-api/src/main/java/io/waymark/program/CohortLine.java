package io.waymark.program;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A cohort in one row of {@link ProgramReads}. */
@MappedEntity("cohort")
record CohortLine(@Id long id, String name, LocalDate startsOn, long trackVersionId) {}
