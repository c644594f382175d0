package io.waymark.cohortchange;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

/** The change that was made. */
@Serdeable
record AppliedView(Id changeId) {}
