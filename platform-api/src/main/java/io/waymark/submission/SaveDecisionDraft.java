package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Serdeable
record SaveDecisionDraft(@NotNull @Size(max = 2000) String words) {}
