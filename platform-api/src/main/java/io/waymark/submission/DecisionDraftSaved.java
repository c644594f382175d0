package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

@Serdeable
record DecisionDraftSaved(Instant savedAt) {}
