package io.waymark.planning;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.cohort.CohortStatus;
import jakarta.validation.constraints.NotNull;

@Serdeable
record ChangeCohortStatus(@NotNull CohortStatus status) {}
